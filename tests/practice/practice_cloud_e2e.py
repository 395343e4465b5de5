#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Connectors, their jobs and OBS of the practice service, from outside.

Usage: practice_cloud_e2e.py PROGRAM. Standard library only; all traffic stays on loopback.
"""
import base64
import datetime
import hashlib
import hmac
import json
import os
import re
import shutil
import sys
import time
import uuid
import xml.etree.ElementTree as xml

from practice_e2e import (Folder, Service, check, expect_dms, expect_gateway, main, now)

HERE = os.path.dirname(os.path.abspath(__file__))
BUSY, REFUSED = "DMS.00400026", "DMS.00400800"


def http_date(moment):
    return moment.strftime("%a, %d %b %Y %H:%M:%S GMT")


def obs(service, method, target, *, bucket="", access="bucket", secret=None, date=None,
        headers=None, host=None):
    """Signs as contract section 3.4 says, with the sign-in or the bucket key, and sends."""
    kind = "bucket_" if access == "bucket" else ""
    every = {"host": host or service.host, **(headers or {})}
    if "x-obs-date" not in every:
        every["date"] = date or http_date(now())
    lines = "".join(f"{k}:{v}\n" for k, v in sorted(every.items()) if k.startswith("x-obs-"))
    resource = (f"/{bucket}/" if bucket else "/") + ("?location" if "?location" in target else "")
    text = "\n".join([method, "", every.get("content-type", ""),
                      "" if "x-obs-date" in every else every["date"], lines + resource])
    key = secret or service.welcome[kind + "secret_key"]
    value = base64.b64encode(hmac.new(key.encode(), text.encode(), hashlib.sha1).digest()).decode()
    name = access if access not in ("bucket", "sign-in") else service.welcome[kind + "access_key"]
    every["authorization"] = f"OBS {name}:{value}"
    answer = service.send(method, target, every)
    check(answer.type == "application/xml" and "x-request-id" not in answer.headers, "OBS answers")
    check(answer.headers["x-obs-id-2"], "x-obs-id-2")
    check(method != "HEAD" or answer.raw == b"", "no body of HEAD")
    return answer


def head(service, bucket, **more):
    return obs(service, "HEAD", "/" + bucket, bucket=bucket, **more)


def location(service, bucket, **more):
    return obs(service, "GET", f"/{bucket}?location", bucket=bucket, **more)


def expect_obs(answer, status, code):
    root = xml.fromstring(answer.raw)
    check(answer.status == status and root.tag == "Error" and root.findtext("Code") == code,
          f"{code}: {answer}")
    check(root.findtext("RequestId") == answer.headers["x-obs-request-id"], "RequestId")
    check(root.findtext("HostId") == answer.headers["x-obs-id-2"], "HostId")
    check(root.findtext("Message"), "Message")
    return root


def listed_buckets(service, **more):
    answer = obs(service, "GET", "/", access="sign-in", **more)
    check(answer.status == 200, f"list: {answer}")
    root = xml.fromstring(answer.raw)
    space = "{http://obs.practice-1.myhuaweicloud.com/doc/2015-06-30/}"
    check(root.tag == space + "ListAllMyBucketsResult", f"root: {root.tag}")
    check(re.fullmatch("[0-9a-f]{32}", root.findtext(f"{space}Owner/{space}ID")), "Owner")
    return [{part.tag[len(space):]: part.text for part in each}
            for each in root.find(space + "Buckets")]


def wait_running(service, index):
    end = time.monotonic() + 20
    while (shown := instance(service, index))["status"] != "RUNNING":
        check(time.monotonic() < end, "RUNNING again")
        time.sleep(0.01)  # leaves the processor to the service
    return shown


def instance_path(service, index, *more):
    return service.path("instances", service.welcome["instances"][index]["instance_id"], *more)


def instance(service, index):
    return service.request("GET", instance_path(service, index)).json


def delete_path(service, index):
    return service.path("kafka", "instances", service.welcome["instances"][index]["instance_id"],
                        "delete-connector")


# ---------------------------------------------------------------------------- OBS

def test_buckets():
    with Folder() as folder:
        service = Service(folder)
        rows = listed_buckets(service)
        check([{"name": r["Name"], "location": r["Location"]} for r in rows]
              == service.welcome["buckets"], "as in the first line")
        names = [row["Name"] for row in rows]
        check("6666" in names and len(names) > 5 and names == sorted(names), f"names: {names}")
        check({row["Location"] for row in rows} == {"practice-1", "practice-2"}, "two regions")
        for row in rows:
            check(set(row) == {"Name", "CreationDate", "Location", "BucketType"}, "elements")
            check(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", row["CreationDate"]), "Z")
        files = listed_buckets(service, headers={"x-obs-bucket-type": "POSIX"})
        check(files and {r["BucketType"] for r in files} == {"POSIX"}, "POSIX only")
        check(len(listed_buckets(service, headers={"x-obs-bucket-type": "OBJECT"}))
              == len(rows) - len(files), "OBJECT only")
        for row in rows:
            name = row["Name"]
            for access in ("bucket", "sign-in"):
                looked, asked = head(service, name, access=access), location(service, name,
                                                                             access=access)
                if name == "practice-finance-vault" and access == "bucket":
                    check(looked.status == 403, "the writer may not look at the vault")
                    expect_obs(asked, 403, "AccessDenied")
                    continue
                check(looked.status == 200, f"HEAD: {looked}")
                check(looked.headers["x-obs-bucket-location"] == row["Location"], "location")
                check(looked.headers["x-obs-storage-class"] in ("STANDARD", "WARM"), "class")
                check(("x-obs-fs-file-interface" in looked.headers)
                      == (row["BucketType"] == "POSIX"), "file interface")
                root = xml.fromstring(asked.raw)
                check(asked.status == 200 and root.tag.endswith("}Location")
                      and root.text == row["Location"], f"location: {asked}")
        expect_obs(obs(service, "GET", "/"), 403, "AccessDenied")  # the writer may not list
        service.end()


def test_bucket_hosts():
    """Path style with and without a closing slash, virtual hosts, other dates, a token."""
    with Folder() as folder:
        service = Service(folder)
        port = service.host.split(":")[1]
        check(obs(service, "HEAD", "/6666/", bucket="6666").status == 200, "closing slash")
        for host in (f"6666.localhost:{port}", f"6666.127.0.0.1:{port}", f"6666.LOCALHOST:{port}"):
            check(obs(service, "HEAD", "/", bucket="6666", host=host).status == 200, host)
            check(b">practice-1</Location>" in obs(service, "GET", "/?location", bucket="6666",
                                                   host=host).raw, host)
        lost = obs(service, "GET", "/?location", bucket="no-such", host=f"no-such.localhost:{port}")
        check(expect_obs(lost, 404, "NoSuchBucket").findtext("BucketName") == "no-such", "name")
        check(len(listed_buckets(service, host=f"localhost:{port}")) > 5, "list at localhost")
        dated = {"x-obs-date": http_date(now())}
        check(head(service, "6666", headers=dated).status == 200, "x-obs-date")
        both = {**dated, "x-obs-security-token": "a+b/c="}
        check(head(service, "6666", headers=both).status == 200, "security token")
        service.end()


def test_obs_refusals():
    with Folder() as folder:
        service = Service(folder)
        for method, target in (("GET", "/"), ("GET", "/6666?location")):
            expect_obs(service.send(method, target, {"host": service.host}), 403, "AccessDenied")
        check(service.send("HEAD", "/6666", {"host": service.host}).status == 403, "unsigned HEAD")
        expect_obs(location(service, "6666", access="NOSUCHKEY00000000000"), 403,
                   "InvalidAccessKeyId")
        root = expect_obs(location(service, "6666", secret="x" * 40), 403, "SignatureDoesNotMatch")
        check(root.findtext("StringToSign").startswith("GET\n\n\n"), "StringToSign")
        expect_obs(location(service, "6666", date="yesterday"), 403, "AccessDenied")
        for minutes in (-16, 16):
            moment = http_date(now() + datetime.timedelta(minutes=minutes))
            expect_obs(location(service, "6666", date=moment), 403, "RequestTimeTooSkewed")
            check(head(service, "6666", headers={"x-obs-date": moment}).status == 403, "skewed")
        for minutes in (-14, 14):
            moment = http_date(now() + datetime.timedelta(minutes=minutes))
            check(location(service, "6666", date=moment).status == 200, "14 minutes off")
        check(head(service, "no-such-bucket").status == 404, "HEAD of an unknown bucket")
        expect_obs(location(service, "no-such-bucket"), 404, "NoSuchBucket")
        for bad in ("Upper", "a_b", "ab", "192.168.0.1", "x" * 64):
            expect_obs(location(service, bad), 400, "InvalidBucketName")
        expect_obs(obs(service, "GET", "/6666", bucket="6666"), 501, "NotImplemented")
        expect_obs(obs(service, "DELETE", "/6666", bucket="6666"), 501, "NotImplemented")
        expect_obs(obs(service, "PUT", "/", access="sign-in"), 405, "MethodNotAllowed")
        # The gateway's signature opens no bucket, and OBS's no call of DMS.
        expect_gateway(service.request("GET", "/"), 404, "APIGW.0101")
        answer = obs(service, "GET", service.path("instances"), access="sign-in")
        check(answer.status == 403, f"a DMS path with OBS's signature: {answer}")
        service.end()
        check(service.welcome["bucket_secret_key"] not in service.errors(), "log")


# ---------------------------------------------------------------------------- connectors

def test_connector():
    """Enabled, used, disabled; and what is refused on the way."""
    with Folder() as folder:
        service = Service(folder, "--job-speedup", "10")
        path = instance_path(service, 2, "connector")
        check(service.request("GET", path).json == {"soldOut": False}, "in stock")
        before = instance(service, 2)
        check((before["connector_enable"], before["connector_id"], before["connector_node_num"])
              == (False, "", 0), "no connector")
        expect_dms(service.request("POST", path, body=b'{"node_cnt":1}'), 400, "DMS.00400085",
                   names="node_cnt")
        answer = service.request("POST", path, body=b'{"specification":"100MB","node_cnt":"3"}')
        check(answer.status == 200 and set(answer.json) == {"job_id", "connector_id"}, f"{answer}")
        job_id, connector = answer.json["job_id"], answer.json["connector_id"]
        during = instance(service, 2)
        check((during["status"], during["connector_enable"], during["connector_id"])
              == ("EXTENDING", False, ""), f"during: {during}")
        expect_dms(service.request("POST", path, body=b"{}"), 400, BUSY)
        expect_dms(service.request("POST", delete_path(service, 2)), 400, BUSY)
        service.welcome["instances"][2]["connector_id"] = connector
        expect_dms(service.create("too-early", index=2), 400, BUSY)
        check_job(service, job_id, "createConnector", connector)
        after = wait_running(service, 2)
        check((after["connector_enable"], after["connector_id"], after["connector_node_num"])
              == (True, connector, 3), f"after: {after}")
        check_done(service, job_id, "SUCCESS", 100)
        expect_dms(service.request("POST", path, body=b"{}"), 400, REFUSED)
        check(service.create("works", index=2).status == 200, "a task on the new connector")
        check_disable(service, connector)
        check_refusals(service)
        service.end()


def check_job(service, job_id, name, connector):
    path = instance_path(service, 2, "tasks")
    listed = service.request("GET", path).json
    (job,) = listed["tasks"]
    check(listed["task_count"] == "1" and job["id"] == job_id and job["name"] == name, f"{listed}")
    check(set(job) == {"id", "name", "user_name", "user_id", "params", "status", "created_at",
                       "updated_at"} and job["status"] == "EXECUTING", f"job: {job}")
    check(json.loads(job["params"])["connector_id"] == connector, "params are JSON in a String")
    check(service.request("GET", f"{path}/{job_id}").json == listed, "show has the same wrapper")
    progress = service.request("GET", f"{path}/{job_id}/progress").json
    check(set(progress) == {"progress_percentage", "remain_time", "step_list"}, f"{progress}")
    check(0 <= progress["progress_percentage"] < 100 and progress["remain_time"] in (1, 2), "running")
    check(progress["step_list"] and "EXECUTING" in [s["status"] for s in progress["step_list"]], "step")


def check_done(service, job_id, status, percentage):
    path = instance_path(service, 2, "tasks", job_id)
    (job,) = service.request("GET", path).json["tasks"]
    check(job["status"] == status and job["updated_at"] > job["created_at"], f"done: {job}")
    progress = service.request("GET", path + "/progress").json
    check((progress["progress_percentage"], progress["remain_time"]) == (percentage, 0), "done")
    check(progress["step_list"][-1]["status"] == status, "last step")


def check_disable(service, connector):
    path = delete_path(service, 2)
    expect_dms(service.request("POST", path, body=json.dumps(
        {"instance_id": str(uuid.uuid4())}).encode()), 400, "DMS.00400085", names="instance_id")
    answer = service.request("POST", path)
    check(answer.status == 200 and set(answer.json) == {"job_id"}, f"disable: {answer}")
    check(instance(service, 2)["status"] == "CONNECTOR_DELETING", "CONNECTOR_DELETING")
    expect_dms(service.create("too-late", index=2), 400, BUSY)
    after = wait_running(service, 2)
    check((after["connector_enable"], after["connector_id"]) == (False, ""), f"after: {after}")
    expect_dms(service.request("GET", service.tasks(2)), 404, "DMS.00404022")
    expect_dms(service.request("POST", path), 400, REFUSED)
    check_done(service, answer.json["job_id"], "SUCCESS", 100)
    jobs = service.request("GET", instance_path(service, 2, "tasks")).json
    check([job["name"] for job in jobs["tasks"]] == ["deleteConnector", "createConnector"], "new 1st")
    again = service.request("POST", instance_path(service, 2, "connector"))  # no body at all
    check(again.status == 200 and again.json["connector_id"] != connector, f"again: {again}")
    body = json.dumps({"instance_id": instance(service, 2)["instance_id"]}).encode()
    wait_running(service, 2)
    check(service.request("POST", path, body=body).status == 200, "as terraform sends it")
    wait_running(service, 2)


def check_refusals(service):
    stranger = service.path("instances", str(uuid.uuid4()))
    for method, end in (("POST", "/connector"), ("GET", "/connector"), ("GET", "/tasks")):
        expect_dms(service.request(method, stranger + end), 404, "DMS.00404022")
        expect_dms(service.request(method, service.path("instances", "x") + end), 400,
                   "DMS.00400030")
    jobs = instance_path(service, 2, "tasks")
    for tail in ("", "/progress"):
        expect_dms(service.request("GET", f"{jobs}/x{tail}"), 400, "DMS.00400070")
        for unknown in (str(uuid.uuid4()), uuid.uuid4().hex):
            expect_dms(service.request("GET", f"{jobs}/{unknown}{tail}"), 404, "DMS.00404022")
    for query in (("start", "0"), ("start", "x"), ("limit", "0"), ("limit", "51"),
                  ("begin_time", "2026"), ("begin_time", "20260231000000"), ("end_time", "x")):
        expect_dms(service.request("GET", jobs, [query]), 400, "DMS.00400062", names=query[0])
    check(service.request("GET", jobs).json["task_count"] == "4", "four jobs")
    page = service.request("GET", jobs, [("start", "2"), ("limit", "2")]).json
    check(len(page["tasks"]) == 2 and page["task_count"] == "4", "paging of jobs")
    check(service.request("GET", jobs, [("begin_time", "20990101000000")]).json
          == {"task_count": "0", "tasks": []}, "begin_time")
    check(service.request("GET", jobs, [("end_time", "20990101000000")]).json["task_count"] == "4",
          "end_time")
    expect_dms(service.request("POST", instance_path(service, 0, "connector")), 400, REFUSED)
    expect_dms(service.request("POST", instance_path(service, 3, "connector")), 400, BUSY)
    expect_dms(service.request("POST", instance_path(service, 4, "connector")), 400, REFUSED)


def test_job_over_restart():
    """The job goes on while no service runs, and another service on the folder sees it."""
    with Folder() as folder:
        service = Service(folder, "--job-speedup", "5")
        answer = service.request("POST", instance_path(service, 2, "connector"), body=b"{}").json
        service.process.kill()
        service.process.wait(20)
        second = Service(folder)
        check(instance(second, 2)["status"] == "EXTENDING", "still extending after kill -9")
        third = Service(folder, "--job-speedup", "0.001")  # the job keeps the time it began with
        after = wait_running(third, 2)
        check(after["connector_id"] == answer["connector_id"], "ready in a third")
        check(instance(second, 2) == after, "and in the second")
        second.end()
        third.end()
        fourth = Service(folder)
        check(fourth.welcome["instances"][2]["connector_id"] == answer["connector_id"], "greeting")
        fourth.end()


# ---------------------------------------------------------------------------- large projects

def test_generated():
    with Folder() as folder:
        service = Service(folder, "--topics", "10000", "--instances", "60")
        topics = instance_path(service, 0, "topics")
        names, offset, total = [], 0, 1
        while offset < total:
            page = service.request("GET", topics, [("limit", "200"), ("offset", str(offset))]).json
            names += [topic["name"] for topic in page["topics"]]
            offset, total = len(names), page["total"]
        check(len(names) == len(set(names)) == total == 10013, f"topics: {len(names)}")
        check(page["remain_partitions"] == 0, "partitions")
        expect_dms(service.request("GET", topics, [("offset", str(total))]), 400, "DMS.00400062")
        begin = time.perf_counter()
        check(service.create("big").status == 200, "create")
        check(time.perf_counter() - begin < 2, "writing the large state")

        def instances(*query):
            return service.request("GET", service.path("instances"), query)
        pages = [instances(("limit", "50"), ("offset", str(at))).json for at in (0, 50)]
        check([len(page["instances"]) for page in pages] == [50, 15], "two pages")
        check(len(instances().json["instances"]) == 10, "a page of 10 by default")
        check(instances(("offset", "64")).status == 200, "the last one")
        expect_dms(instances(("offset", "65")), 400, "DMS.00400062", names="offset")
        check(instances(("name", "generated-00007")).json["instance_num"] == 1, "name")
        service.end()
        plain = Service(folder)
        check(len(plain.welcome["instances"]) == 65, "kept without the option")
        plain.end()
        none = Service(folder, "--topics=0", "--instances=0")
        check(len(none.welcome["instances"]) == 5, "taken away")
        check(none.request("GET", topics).json["total"] == 13, "taken away")
        check(none.listed()["total_number"] == 1, "the task stays")
        none.end()


def test_quota_rule():
    """Only instances of before September 2022 have a quota that can be raised."""
    with Folder() as folder:
        Service(folder).end()
        file = os.path.join(folder, "state.json")
        since = 1661990400000
        for made, status in ((since, 400), (since - 1, 204)):
            with open(file, encoding="utf-8") as text:
                state = json.load(text)
            state["instances"][1]["createdAt"] = made
            with open(file, "w", encoding="utf-8") as text:
                json.dump(state, text)
            service = Service(folder)
            answer = service.request("PUT", service.tasks(1), body=b'{"sink_max_tasks":10}')
            check(answer.status == status, f"made at {made}: {answer}")
            service.end()


def test_version_1():
    """A state of the first version goes on with all that it has."""
    with Folder() as folder:
        os.makedirs(folder)
        shutil.copy(os.path.join(HERE, "data", "state-1.json"), os.path.join(folder, "state.json"))
        service = Service(folder)
        check(service.welcome["access_key"] == "PRACTICESIGNINKEY001", "key")
        check([task["task_name"] for task in service.listed(1)["tasks"]] == ["plant-alarms"], "task")
        check(head(service, "6666").status == 200, "a bucket")
        check(service.create("new").status == 200, "and it can be written")
        check("afresh" not in service.errors(), "not started afresh")
        service.end()
        with open(os.path.join(folder, "state.json"), encoding="utf-8") as text:
            check(json.load(text)["version"] == 2, "written as version 2")


if __name__ == "__main__":
    sys.exit(main(globals()))
