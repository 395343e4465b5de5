// SPDX-License-Identifier: Apache-2.0
#include "behaviours.h"

namespace spillway::test {
namespace {

using At = Fault::At;
using Then = Fault::Then;

Fault ok(const QByteArray &body)
{
    return Fault::answer(200, body);
}

QByteArray withLength(qsizetype length, const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n" + body;
}

QByteArray chunk(const QByteArray &text)
{
    return QByteArray::number(text.size(), 16) + "\r\n" + text + "\r\n";
}

QList<Behaviour> madeBehaviours()
{
    const QList unknown{Outcome::Unknown};
    const QList created{Outcome::Created};
    const QList rejected{Outcome::Rejected};
    const QList notNo{Outcome::Created, Outcome::Unknown};
    const QList notYes{Outcome::Rejected, Outcome::Unknown};
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    const QByteArray untilClose = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n";
    // gzip of {"task_id":"x"}
    const QByteArray zipped =
        QByteArray::fromHex("1f8b08000000000002ffab562a492cce8ecf4c51b252aa50aa0500e77290c10f000000");

    QList<Behaviour> all;
    struct Point
    {
        At at;
        const char *close;
        const char *reset;
        const char *stall;
    };
    for (const Point &point : {
             Point{At::Accept, "close on accept", "reset on accept", "stall on accept"},
             Point{At::Secured, "close after the handshake", "reset after the handshake", "stall after the handshake"},
             Point{At::PartOfHead, "close in the head", "reset in the head", "stall in the head"},
             Point{At::Head, "close after the head", "reset after the head", "stall after the head"},
             Point{At::HalfBody, "close in the body", "reset in the body", "stall in the body"},
             Point{At::WholeBody, "close without an answer", "reset without an answer", "stall without an answer"},
         }) {
        all.append({point.close, Fault::closeAt(point.at), unknown});
        all.append({point.reset, Fault::resetAt(point.at), unknown});
        all.append({point.stall, Fault::stallAt(point.at), unknown, true});
    }

    Fault interim = ok(createdBody());
    interim.interim = "HTTP/1.1 100 Continue\r\n\r\n";
    all.append({"100, then the answer", interim, created});
    interim.interim = "HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n";
    all.append({"102 and 103, then the answer", interim, notNo}); // Qt takes 102 for the answer
    Fault onlyInterim = Fault::closeAt(At::WholeBody);
    onlyInterim.interim = "HTTP/1.1 100 Continue\r\n\r\n";
    all.append({"100, then close", onlyInterim, unknown});
    all.append({"102 alone, then close", Fault::raw("HTTP/1.1 102 Processing\r\n\r\n", Then::Close), unknown});
    all.append({"101", Fault::raw("HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n", Then::Close),
                unknown});

    all.append({"status line cut", Fault::raw("HTTP/1.1 20", Then::Close), unknown});
    all.append({"status line alone", Fault::raw("HTTP/1.1 200 OK\r\n", Then::Close), unknown});
    all.append({"headers cut", Fault::raw("HTTP/1.1 200 OK\r\nContent-Type: appl", Then::Close), unknown});
    all.append({"headers cut, then reset", Fault::raw("HTTP/1.1 200 OK\r\nContent-Type: appl", Then::Reset), unknown});
    all.append({"headers of a 400 cut", Fault::raw("HTTP/1.1 400 Bad\r\nContent-Type: appl", Then::Close), notYes});
    all.append({"body cut", Fault::raw(withLength(200, createdBody().left(20)), Then::Close), unknown});
    all.append({"body cut after whole JSON", Fault::raw(withLength(200, createdBody()), Then::Close), unknown});
    all.append(
        {"body cut after whole JSON by reset", Fault::raw(withLength(200, createdBody()), Then::Reset), unknown});
    all.append(
        {"body stalls after whole JSON", Fault::raw(withLength(200, createdBody()), Then::Stall), unknown, true});
    all.append({"body of a 400 cut", Fault::raw("HTTP/1.1 400 Bad\r\nContent-Length: 99\r\n\r\n{\"err", Then::Close),
                rejected});
    all.append({"length smaller than the body", Fault::raw(withLength(5, createdBody()), Then::Close), unknown});
    all.append({"length 0 before a body", Fault::raw(withLength(0, createdBody()), Then::Close), unknown});
    all.append({"negative length", Fault::raw(withLength(-5, createdBody()), Then::Close), notNo});
    all.append({"length no number",
                Fault::raw("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n" + createdBody(), Then::Close), notNo});
    all.append(
        {"length beyond 64 bits",
         Fault::raw("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n" + createdBody(), Then::Close),
         notNo});
    all.append(
        {"two lengths",
         Fault::raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 50\r\n\r\n" + createdBody(), Then::Close),
         notNo});

    all.append({"chunked", Fault::raw(chunked + chunk(createdBody()) + "0\r\n\r\n", Then::Keep), created});
    all.append({"chunked, no last chunk", Fault::raw(chunked + chunk(createdBody()), Then::Close), unknown});
    all.append({"chunked, no last chunk, reset", Fault::raw(chunked + chunk(createdBody()), Then::Reset), unknown});
    all.append({"chunked, cut in a chunk", Fault::raw(chunked + chunk(createdBody()).left(30), Then::Close), unknown});
    all.append({"chunked rubbish", Fault::raw(chunked + "zz\r\n" + createdBody() + "\r\n", Then::Close), unknown});
    all.append({"chunk of negative size", Fault::raw(chunked + "-1\r\n" + createdBody() + "\r\n", Then::Close), unknown,
                false, true});
    all.append({"chunk of endless size",
                Fault::raw(chunked + "ffffffffffffffff\r\n" + createdBody() + "\r\n", Then::Close), unknown});

    // With these two Qt sometimes tells of the close as of a resend that the body refused.
    all.append({"until close", Fault::raw(untilClose + createdBody(), Then::Close), notNo});
    all.append({"until close, cut", Fault::raw(untilClose + createdBody().left(20), Then::Close), unknown});
    all.append({"until close, reset", Fault::raw(untilClose + createdBody(), Then::Reset), notNo});
    all.append({"whole, then reset", Fault{.reply = wholeAnswer(200, createdBody()), .then = Then::Reset}, notNo});
    all.append({"HTTP/1.0", Fault::raw("HTTP/1.0 200 OK\r\n\r\n" + createdBody(), Then::Close), notNo});
    all.append(
        {"two answers", Fault::raw(wholeAnswer(200, createdBody()) + wholeAnswer(200, "{}"), Then::Keep), created});

    Fault early = ok(createdBody());
    early.at = At::Head;
    all.append({"answer before the body", early, created});
    early = Fault::raw(wholeAnswer(413, "{\"error_code\":\"APIGW.0201\"}"), Then::Close);
    early.at = At::Head;
    all.append({"413 before the body, then close", early, notYes});

    Fault drip = ok(createdBody());
    drip.dripMs = 1;
    all.append({"one byte at a time", drip, created});

    all.append({"no HTTP at all", Fault::raw("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n", Then::Close), unknown});
    all.append({"HTTP/0.9", Fault::raw(createdBody(), Then::Close), unknown});
    all.append({"HTTP/9.9", Fault::raw("HTTP/9.9 200 OK\r\nContent-Length: 2\r\n\r\n{}", Then::Close), unknown});
    all.append({"empty lines", Fault::raw("\r\n\r\n\r\n", Then::Close), unknown});
    all.append({"a zero byte in the head",
                Fault::raw(QByteArray("HTTP/1.1 200 O\0K\r\nContent-Length: 2\r\n\r\n{}", 41), Then::Close), unknown});

    all.append({"not JSON", ok("fine, thank you"), unknown});
    all.append({"a proxy's page",
                Fault::raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
                           "18\r\n\r\n<html>Login</html>",
                           Then::Keep),
                unknown});
    all.append({"empty body", ok({}), unknown});
    all.append({"no task_id", ok("{\"job_id\":\"1\"}"), unknown});
    all.append({"task_id a number", ok("{\"task_id\":7}"), unknown});
    all.append({"task_id null", ok("{\"task_id\":null}"), unknown});
    all.append({"task_id empty", ok("{\"task_id\":\"\"}"), unknown});
    all.append({"task_id of blanks", ok("{\"task_id\":\" \\n \"}"), unknown});
    all.append({"an array", ok("[{\"task_id\":\"1\"}]"), unknown});
    all.append({"JSON cut", ok(createdBody().left(30)), unknown});
    all.append({"JSON nested too deep", ok(QByteArray(10'000, '[') + QByteArray(10'000, ']')), unknown});
    all.append({"zero bytes", ok(QByteArray(4000, '\0')), unknown});
    all.append({"gzip, unasked", Fault::answer(200, zipped, "Content-Encoding: gzip\r\n"), unknown});
    all.append({"64 MB",
                Fault{.reply = "HTTP/1.1 200 OK\r\nContent-Length: 67108864\r\n\r\n" + createdBody(),
                      .fill = 64 * 1024 * 1024 - createdBody().size()},
                unknown});
    all.append({"64 MB of a 400",
                Fault{.reply = "HTTP/1.1 400 Bad\r\nContent-Length: 67108864\r\n\r\n", .fill = 64 * 1024 * 1024},
                rejected});
    return all;
}

QList<Behaviour> madeStatuses()
{
    const QList unknown{Outcome::Unknown};
    const QList created{Outcome::Created};
    const QList rejected{Outcome::Rejected};
    const QByteArray error = "{\"error_code\":\"DMS.00400085\",\"error_msg\":\"no\"}";

    QList<Behaviour> all;
    for (const char *name : {"200", "201", "202", "203", "206", "226", "299"}) {
        all.append({name, Fault::answer(QByteArray(name).toInt(), createdBody()), created});
    }
    for (const char *name : {"204", "205"}) {
        all.append({name, Fault::raw("HTTP/1.1 " + QByteArray(name) + " Empty\r\n\r\n", Fault::Then::Close), unknown});
    }
    all.append({"304", Fault::raw("HTTP/1.1 304 Not Modified\r\n\r\n", Fault::Then::Close), rejected});
    for (const char *name :
         {"300", "305", "399", "400", "402", "403", "404", "405", "406", "409", "410", "411", "412", "413",
          "415", "417", "418", "421", "422", "423", "425", "426", "428", "429", "431", "451", "499"}) {
        all.append({name, Fault::answer(QByteArray(name).toInt(), error), rejected});
    }
    for (const char *name : {"408", "500", "501", "502", "503", "504", "505", "507", "511", "520", "599"}) {
        all.append({name, Fault::answer(QByteArray(name).toInt(), error), unknown});
    }
    for (const char *name : {"000", "099", "600", "999", "1000", "-20"}) {
        all.append({name,
                    Fault::raw("HTTP/1.1 " + QByteArray(name) + " Odd\r\nContent-Length: 50\r\n\r\n" + createdBody(),
                               Fault::Then::Close),
                    unknown});
    }
    struct Challenge
    {
        const char *name;
        int status;
        const char *header;
    };
    for (const Challenge &challenge : {
             Challenge{"401", 401, ""},
             Challenge{"401 Basic", 401, "WWW-Authenticate: Basic realm=\"r\"\r\n"},
             Challenge{"401 Digest", 401, "WWW-Authenticate: Digest realm=\"r\", nonce=\"n\", qop=\"auth\"\r\n"},
             Challenge{"401 Negotiate", 401, "WWW-Authenticate: Negotiate\r\n"},
             Challenge{"401 NTLM", 401, "WWW-Authenticate: NTLM\r\n"},
             Challenge{"401 Bearer", 401, "WWW-Authenticate: Bearer\r\n"},
             Challenge{"401 all", 401,
                       "WWW-Authenticate: Negotiate\r\nWWW-Authenticate: NTLM\r\n"
                       "WWW-Authenticate: Basic realm=\"r\"\r\n"},
             Challenge{"407", 407, ""},
             Challenge{"407 Basic", 407, "Proxy-Authenticate: Basic realm=\"r\"\r\n"},
             Challenge{"407 Digest", 407, "Proxy-Authenticate: Digest realm=\"r\", nonce=\"n\", qop=\"auth\"\r\n"},
             Challenge{"407 Negotiate", 407, "Proxy-Authenticate: Negotiate\r\n"},
             Challenge{"407 NTLM", 407, "Proxy-Authenticate: NTLM\r\n"},
         }) {
        all.append({challenge.name, Fault::answer(challenge.status, error, challenge.header), rejected});
    }
    return all;
}

} // namespace

QString createdId()
{
    return QStringLiteral("2962882a-386c-4c9d-bb59-3b4f55d82961");
}

QByteArray createdBody()
{
    return "{\"task_id\":\"" + createdId().toLatin1() + "\"}";
}

const QList<Behaviour> &behaviours()
{
    static const QList<Behaviour> all = madeBehaviours();
    return all;
}

const QList<Behaviour> &statuses()
{
    static const QList<Behaviour> all = madeStatuses();
    return all;
}

QList<Outcome> allowedOutcomes(const Behaviour &behaviour, FaultServer::Transport transport, bool kept)
{
    const bool beforeFirstByte = behaviour.fault.at == At::Accept || behaviour.fault.at == At::Secured;
    if (!beforeFirstByte || kept) {
        return behaviour.outcomes;
    }
    if (transport == FaultServer::Transport::Tls && behaviour.fault.at == At::Accept) {
        return {Outcome::NotSent};
    }
    // The connection stood: whether bytes had been given to the system when it broke is chance.
    return {Outcome::NotSent, Outcome::Unknown};
}

} // namespace spillway::test
