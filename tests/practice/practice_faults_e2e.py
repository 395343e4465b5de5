#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The fault menu of the practice service: how it is switched, and what each fault does.

Usage: practice_faults_e2e.py PROGRAM. Standard library only; all traffic stays on loopback.
"""
import contextlib
import datetime
import http.client
import json
import re
import signal
import socket
import subprocess
import sys
import threading
import time

from practice_cloud_e2e import (delete_path, expect_obs, head, http_date, instance, instance_path,
                                listed_buckets, location, obs, wait_running)
from practice_e2e import (PROGRAM, Folder, Service, check, expect_dms, expect_gateway, main, now,
                          stamp)

NAMES = ["clock", "sign-in-refused", "forbidden", "lists-forbidden-obs", "instance-single",
         "instance-extending", "no-connector", "no-dumping", "quota-full", "topics-missing",
         "bucket-missing", "bucket-elsewhere", "bucket-write-only", "writer-key-refused",
         "sold-out", "enable-fails", "delete-lost", "delete-forbidden", "delete-gone", "tasks-stall",
         "no-project", "several-projects", "never-answers", "throttled"]
MENU = "/practice/faults"


def menu(service, body=None, method=None, host=None):
    method = method or ("GET" if body is None else "PUT")
    data = body if isinstance(body, bytes) else json.dumps(body).encode() if body else b""
    return service.send(method, MENU, {"host": service.host if host is None else host}, data)


@contextlib.contextmanager
def fault(service, name):
    """The menu itself keeps the right time; what comes in between may not."""
    check(menu(service, {name: True}).status == 200, f"{name} on")
    service.ahead = 17 * 60 if name == "clock" else 0
    yield
    service.ahead = 0
    check(menu(service, {name: False}).status == 200, f"{name} off")


def looks(service):
    """What a client that looks around sees; each fault changes some of it."""
    def short(answer):
        return answer.status, json.dumps(answer.json) if answer.json else answer.raw
    gets = {"instances": service.path("instances"), "topics": instance_path(service, 0, "topics"),
            "tasks": service.tasks(), "stock": instance_path(service, 2, "connector"),
            "jobs": instance_path(service, 0, "tasks"), "projects": "/v3/projects"}
    seen = {name: short(service.request("GET", path)) for name, path in gets.items()}
    buckets = obs(service, "GET", "/", access="sign-in")
    seen["buckets"] = buckets.status, re.findall(b"<(?:Code|Location)>[^<]*", buckets.raw)
    bucket = head(service, "6666")
    seen["head"] = bucket.status, bucket.headers.get("x-obs-bucket-location")
    where = location(service, "6666")
    seen["location"] = where.status, re.findall(b"<Code>[^<]*|>practice-.<", where.raw)
    return seen


def test_menu():
    with Folder() as folder:
        service, other = Service(folder), Service(folder)
        rows = menu(service).json
        check([row["name"] for row in rows] == NAMES, f"names: {rows}")
        check(all(set(row) == {"name", "text", "on"} and row["on"] is False
                  and row["text"].endswith(".") for row in rows), "rows")
        answer = menu(service, {"sold-out": True, "throttled": True, "clock": False})
        on = [row["name"] for row in answer.json if row["on"]]
        check(answer.status == 200 and on == ["sold-out", "throttled"], f"on: {on}")
        check(menu(other).json == answer.json, "window and terminal share the faults")
        bad = menu(service, {"sold-out": False, "sold-Out": False})
        expect_dms(bad, 400, "DMS.00400085", names="sold-Out")
        for body in ({"sold-out": 0}, {"sold-out": None}):
            expect_dms(menu(service, body), 400, "DMS.00400085", names="sold-out")
        for body in (b"", b"[]", b"x", b'{"clock":true,"clock":false}', b'{"a":' * 2000):
            expect_dms(menu(service, body, "PUT"), 400, "DMS.00400085")
        check(menu(service).json == answer.json, "a body that is refused switches nothing")
        check(menu(service, b"{}").json == answer.json, "an empty object")
        for host in ("evil.example", "127.0.0.1.evil.example:80", ""):
            check(menu(service, {"clock": True}, host=host).status == 403, f"host {host!r}")
        check(menu(service, host="localhost:1").status == 200, "localhost")
        refused = menu(service, b"{}", "POST")
        check(refused.status == 405 and refused.headers["allow"] == "GET, PUT", "Allow")
        service.end()
        other.end()
        again = Service(folder, "--fault", "clock")
        check(again.welcome["faults"] == ["clock", "sold-out", "throttled"], "kept, and one more")
        again.end()
        two = Service(folder, "--no-faults", "--fault=no-project", "--fault", "quota-full")
        check(two.welcome["faults"] == ["no-project", "quota-full"], "only these")
        two.end()
    printed = subprocess.run([PROGRAM, "--list-faults"], capture_output=True, timeout=20, text=True,
                             check=True).stdout.splitlines()
    check([line.split()[0] for line in printed] == NAMES, "--list-faults")


def test_each_changes_only_its_own():
    with Folder() as folder:
        service = Service(folder)
        plain = looks(service)
        check(all(status == 200 for status, _ in plain.values()), f"all well: {plain}")
        gateway = {"instances", "topics", "tasks", "stock", "jobs", "projects"}
        expected = {
            "clock": set(plain), "sign-in-refused": gateway | {"buckets"},
            "forbidden": {"instances", "topics", "tasks", "jobs"},
            "lists-forbidden-obs": {"buckets"}, "instance-single": {"instances"},
            "instance-extending": {"instances"}, "no-connector": {"instances", "tasks"},
            "no-dumping": {"tasks", "stock"}, "quota-full": {"tasks"}, "topics-missing": {"topics"},
            "bucket-missing": {"head", "location"},
            "bucket-elsewhere": {"buckets", "head", "location"},
            "bucket-write-only": {"head", "location"}, "writer-key-refused": {"head", "location"},
            "sold-out": {"stock"}, "enable-fails": set(), "delete-lost": set(),
            "delete-forbidden": set(), "delete-gone": set(), "tasks-stall": set(),
            "no-project": {"projects"},
            "several-projects": {"projects"}, "throttled": gateway}
        check(set(expected) | {"never-answers"} == set(NAMES), "every fault")
        for name, changed in expected.items():
            with fault(service, name):
                seen = looks(service)
            differ = {look for look in plain if seen[look] != plain[look]}
            check(differ == changed, f"{name}: {differ}")
        check(looks(service) == plain, "all off again")
        service.end()


def test_tasks_stall():
    with Folder() as folder:
        service = Service(folder, "--job-speedup", "600")  # 30 s pass in 50 ms
        task = service.create("held", deliver_time_interval=30).json["task_id"]

        def look():
            answer = service.request("GET", f"{service.tasks()}/{task}",
                                     query=[("topic-info", "true")]).json
            rows = [row for topic in answer["topics_info"] for row in topic["partitions"]]
            return tuple(sum(int(row[key]) for row in rows)
                         for key in ("last_transfer_offset", "log_end_offset", "lag"))

        def wait_for(what):
            end = time.monotonic() + 20
            while not what(look()):
                check(time.monotonic() < end, f"in time: {look()}")

        start = look()
        wait_for(lambda seen: seen[0] > start[0])
        menu(service, {"tasks-stall": True})
        held = look()
        wait_for(lambda seen: seen[1] > held[1] + 1000)
        seen = look()
        check(seen[0] == held[0] and seen[2] > held[2], f"held: {held} {seen}")
        service.end()
        service = Service(folder, "--job-speedup", "600")
        check(look()[0] == held[0], "over a restart too")
        menu(service, {"tasks-stall": False})
        wait_for(lambda seen: seen[0] > held[0])
        service.end()


def test_clock():
    with Folder() as folder:
        service = Service(folder)
        with fault(service, "clock"):
            expired = service.request("GET", service.tasks())
            expect_gateway(expired, 401, "APIGW.0301", "signature expired")
            expect_obs(location(service, "6666"), 403, "RequestTimeTooSkewed")
            # Who goes by the service's clock gets in.
            theirs = now() + datetime.timedelta(minutes=17)
            check(service.request("GET", service.tasks(), date=stamp(theirs)).status == 200, "DMS")
            check(head(service, "6666", date=http_date(theirs)).status == 200, "OBS")
        check(service.request("GET", service.tasks()).status == 200, "no lock-out")
        service.end()


def test_sign_in():
    with Folder() as folder:
        service = Service(folder)
        with fault(service, "sign-in-refused"):
            expect_gateway(service.request("GET", service.tasks()), 401, "APIGW.0301", "not exist")
            expect_gateway(service.request("GET", "/v3/projects"), 401, "APIGW.0301")
            expect_obs(obs(service, "GET", "/", access="sign-in"), 403, "InvalidAccessKeyId")
            check(head(service, "6666").status == 200, "the bucket key is not touched")
        with fault(service, "forbidden"):
            for path in (service.path("instances"), instance_path(service, 0, "topics"),
                         service.tasks(), instance_path(service, 0, "tasks")):
                expect_dms(service.request("GET", path), 403, "DMS.00403003")
            check(instance(service, 0)["name"] == "kafka-orders", "show")
            check(service.create("blind").status == 200, "create")
        with fault(service, "throttled"):
            for method, path in (("GET", service.tasks()), ("GET", "/v3/projects"),
                                 ("POST", service.tasks())):
                expect_gateway(service.request(method, path, body=b"{}"), 429, "APIGW.0308")
            expect_gateway(service.request("GET", service.tasks(), secret="x"), 401, "APIGW.0301")
        with fault(service, "no-project"):
            check(service.request("GET", "/v3/projects").json["projects"] == [], "none")
        check_several_projects(service)
        service.end()


def check_several_projects(service):
    def projects(*query):
        return service.request("GET", "/v3/projects", query).json["projects"]
    with fault(service, "several-projects"):
        every = projects()
        check([p["name"] for p in every]
              == ["practice-1", "practice-1_finance", "practice-1_staging"], f"{every}")
        check(every[0]["id"] == service.project and projects() == every, "IDs stay")
        check(len({p["id"] for p in every}) == 3, "IDs differ")
        check([p["parent_id"] == service.project for p in every] == [False, True, True], "parents")
        check(projects(("name", "practice-1")) == every, "by the region's name")
        check(projects(("name", "practice-1_finance")) == every[1:2], "by a sub-project's")
        check(projects(("name", "practice")) == [], "a beginning is no name")
        check(projects(("parent_id", service.project)) == every[1:], "by parent")
        check(projects(("per_page", "2")) == every[:2], "first page")
        check(projects(("per_page", "2"), ("page", "2")) == every[2:], "second page")
        check(projects(("per_page", "2"), ("page", "3")) == [], "past the end")
        check(projects(("page", "2147483647"), ("per_page", "5000")) == [], "far past the end")
        foreign = service.tasks().replace(service.project, every[1]["id"])
        expect_gateway(service.request("GET", foreign), 403, "APIGW.0306")


def test_instances():
    with Folder() as folder:
        service = Service(folder, "--job-speedup", "200")
        enable = instance_path(service, 2, "connector")
        with fault(service, "instance-single"):
            check(instance(service, 0)["type"] == "single", "single")
            expect_dms(service.request("POST", enable), 400, "DMS.00400800")
        with fault(service, "instance-extending"):
            check(instance(service, 0)["status"] == "EXTENDING", "extending")
            filtered = service.request("GET", service.path("instances"), [("status", "RUNNING")])
            check(filtered.json["instance_num"] == 0, "the filter sees it too")
            expect_dms(service.create("t"), 400, "DMS.00400026")
            expect_dms(service.request("PUT", service.tasks(1), body=b'{"sink_max_tasks":10}'), 400,
                       "DMS.00400026")
            expect_dms(service.request("POST", enable), 400, "DMS.00400026")
            expect_dms(service.request("POST", delete_path(service, 0)), 400, "DMS.00400026")
        with fault(service, "no-dumping"):
            for method, path in (("GET", service.tasks()), ("POST", service.tasks()),
                                 ("PUT", service.tasks()), ("GET", enable), ("POST", enable),
                                 ("POST", delete_path(service, 0)), ("GET", service.tasks() + "/x")):
                expect_gateway(service.request(method, path, body=b""), 404, "APIGW.0101")
            check(instance(service, 0)["connector_id"], "the instance is not touched")
        with fault(service, "topics-missing"):
            topics = service.request("GET", instance_path(service, 0, "topics")).json
            check((topics["total"], topics["topics"]) == (0, []), f"topics: {topics}")
        with fault(service, "sold-out"):
            check(service.request("GET", enable).json == {"soldOut": True}, "sold out")
            expect_dms(service.request("POST", enable), 400, "DMS.00400055")
        check_quota_full(service)
        check_enable_fails(service, enable)
        check_no_connector(service)
        service.end()


def check_quota_full(service):
    with fault(service, "quota-full"):
        for index, tasks, quota in ((0, 0, 18), (1, 2, 9)):
            listed = service.listed(index)
            check((len(listed["tasks"]), listed["total_number"], listed["quota_tasks"],
                   listed["max_tasks"]) == (tasks, quota, quota, 18), f"full: {listed}")
            expect_dms(service.create("full", index=index), 400, "DMS.00400039")


def check_enable_fails(service, enable):
    with fault(service, "enable-fails"):
        answer = service.request("POST", enable)
        check(answer.status == 200, f"it begins: {answer}")
        after = wait_running(service, 2)
        check((after["connector_enable"], after["connector_id"]) == (False, ""), "no connector")
        job = instance_path(service, 2, "tasks", answer.json["job_id"])
        check(service.request("GET", job).json["tasks"][0]["status"] == "FAIL", "FAIL")
        progress = service.request("GET", job + "/progress").json
        check(progress["progress_percentage"] < 100 and progress["remain_time"] == 0
              and progress["step_list"][-1]["status"] == "FAIL", f"{progress}")
    check(service.request("POST", enable).status == 200, "and then it goes")
    check(wait_running(service, 2)["connector_enable"], "enabled")


def check_no_connector(service):
    """Enabling is what mends it: the connector comes back with its tasks."""
    menu(service, {"no-connector": True})
    before = instance(service, 1)
    check((before["connector_id"], before["connector_enable"], before["connector_node_num"])
          == ("", False, 0), "no connector")
    expect_dms(service.request("GET", service.tasks(1)), 404, "DMS.00404022")
    expect_dms(service.request("POST", delete_path(service, 1)), 400, "DMS.00400800")
    enabled = service.request("POST", instance_path(service, 1, "connector"))
    check(enabled.status == 200, f"enable: {enabled}")
    after = wait_running(service, 1)
    check(after["connector_id"] == enabled.json["connector_id"] and after["connector_enable"], "on")
    check(service.listed(1)["total_number"] == 2, "its tasks")
    check(not any(row["on"] for row in menu(service).json), "the fault is gone")


def test_deletions():
    """What a lost answer hides: the task is gone all the same."""
    with Folder() as folder:
        service = Service(folder)
        tasks = {name: service.create(name).json["task_id"] for name in ("keep", "lost", "gone")}

        def delete(name):
            return service.request("DELETE", service.tasks() + "/" + tasks[name])

        def names():
            return {task["task_name"] for task in service.listed()["tasks"]}
        with fault(service, "delete-forbidden"):
            expect_dms(delete("keep"), 403, "DMS.00403003")
        check(names() == {"keep", "lost", "gone"}, "forbidden: all there")
        with fault(service, "delete-lost"):
            try:
                check(False, f"an answer: {delete('lost')}")
            except (OSError, http.client.HTTPException):
                service.connection().close()
            check(names() == {"keep", "gone"}, "lost: it is deleted")
            expect_dms(delete("lost"), 404, "DMS.00404022")
        with fault(service, "delete-gone"):
            expect_dms(delete("gone"), 404, "DMS.00404022")
        check(names() == {"keep"}, "gone")
        check(delete("keep").status == 204, "and then it goes")
        service.end()


def test_buckets():
    with Folder() as folder:
        service = Service(folder)
        with fault(service, "lists-forbidden-obs"):
            expect_obs(obs(service, "GET", "/", access="sign-in"), 403, "AccessDenied")
        for name, status, code in (("bucket-missing", 404, "NoSuchBucket"),
                                   ("bucket-write-only", 403, "AccessDenied"),
                                   ("writer-key-refused", 403, "InvalidAccessKeyId")):
            with fault(service, name):
                for access in ("bucket", "sign-in"):
                    check(head(service, "6666", access=access).status == status, name)
                    expect_obs(location(service, "6666", access=access), status, code)
        with fault(service, "bucket-elsewhere"):
            check(head(service, "6666").headers["x-obs-bucket-location"] == "practice-2", "HEAD")
            check(b">practice-2</Location>" in location(service, "6666").raw, "location")
            check({row["Location"] for row in listed_buckets(service)} == {"practice-2"}, "list")
        service.end()


def test_never_answers():
    with Folder() as folder:
        service = Service(folder)
        menu(service, {"never-answers": True})
        host, port = service.host.split(":")

        def ask(target=service.tasks(), method="GET"):
            plain = socket.create_connection((host, int(port)), timeout=0.3)
            plain.sendall(f"{method} {target} HTTP/1.1\r\nHost: {service.host}\r\n\r\n".encode())
            return plain
        waiting = [ask(), ask("/v3/projects"), ask("/"), ask("/6666", "HEAD")]
        for plain in waiting:
            try:
                got = plain.recv(100)
                check(False, f"an answer: {got}")
            except TimeoutError:
                pass
        check(service.create("all the same").status == 200, "other calls go on")
        check(menu(service).status == 200, "so does the menu")
        waiting.pop().close()  # the client gives up
        menu(service, {"never-answers": False})
        check(service.listed()["total_number"] == 1, "answers again")
        menu(service, {"never-answers": True})
        before = time.monotonic()
        service.process.send_signal(signal.SIGTERM)
        check(service.process.wait(20) == 0 and time.monotonic() - before < 10, "it ends")
        check(all(plain.recv(100) == b"" for plain in waiting), "without a word")
    with Folder() as folder:
        service = Service(folder, "--fault", "never-answers")
        ended = threading.Event()

        def hang():
            try:
                service.listed()
            except (OSError, http.client.HTTPException):
                ended.set()
        client = threading.Thread(target=hang)
        client.start()
        service.end()
        check(ended.wait(20), "the client learns of the end")
        client.join(20)


if __name__ == "__main__":
    sys.exit(main(globals()))
