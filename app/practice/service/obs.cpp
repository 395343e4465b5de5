// SPDX-License-Identifier: Apache-2.0
#include "obs.h"

#include "encoding.h"
#include "faults.h"
#include "obssignature.h"
#include "seed.h"
#include "validation.h"

#include <array>

namespace spillway::practice {

namespace {

constexpr const char *kXmlHead = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";

std::string element(const char *name, std::string_view text)
{
    return '<' + std::string(name) + '>' + xmlEscaped(text) + "</" + name + '>';
}

/// A root element with the namespace of the contract's section 1.13.
std::string document(const char *root, const State &state, const std::string &content)
{
    return std::string(kXmlHead) + '<' + root + " xmlns=\"http://obs." + xmlEscaped(state.projectName) +
           ".myhuaweicloud.com/doc/2015-06-30/\">" + content + "</" + root + '>';
}

Answer obsAnswer(int status)
{
    Answer out;
    out.status = status;
    out.requestId = randomHex(32);
    out.requestIdHeader = "x-obs-request-id";
    out.contentType = "application/xml";
    out.headers = {{"Server", "OBS"}, {"x-obs-id-2", randomHex(48)}};
    return out;
}

/// More is whole elements for what some errors add.
Answer obsError(int status, const char *code, const char *message, const std::string &more = {})
{
    Answer out = obsAnswer(status);
    out.body = std::string(kXmlHead) + "<Error>" + element("Code", code) + element("Message", message) +
               element("RequestId", out.requestId) + element("HostId", out.headers.back().second) + more + "</Error>";
    return out;
}

Answer accessDenied(const char *why = "Access Denied")
{
    return obsError(403, "AccessDenied", why);
}

Answer unknownKey(const std::string &accessKey)
{
    return obsError(403, "InvalidAccessKeyId", "The OBS Access Key Id you provided does not exist in our records.",
                    element("AWSAccessKeyId", accessKey.substr(0, 64)));
}

Answer notAllowed()
{
    return obsError(405, "MethodNotAllowed", "The specified method is not allowed against this resource.");
}

const KeyPair *keyOf(const State &state, const std::string &accessKey)
{
    if (accessKey == state.signInKey.accessKey && !isOn(state, Fault::SignInRefused))
        return &state.signInKey;
    return accessKey == state.bucketKey.accessKey ? &state.bucketKey : nullptr;
}

/// The key that signed, or the refusal.
const KeyPair *signer(const HttpRequest &request, const ObsTarget &target, const State &state, std::int64_t now,
                      Answer &refusal)
{
    const auto refuse = [&refusal](Answer answer) -> const KeyPair * {
        refusal = std::move(answer);
        return nullptr;
    };
    const auto authorization = parseObsAuthorization(request.header("authorization"));
    if (request.headerCount("authorization") != 1 || !authorization)
        return refuse(accessDenied());
    const KeyPair *key = keyOf(state, authorization->accessKey);
    if (key == nullptr || (!target.bucket.empty() && isOn(state, Fault::WriterKeyRefused)))
        return refuse(unknownKey(authorization->accessKey));

    const std::string resource = target.bucket.empty() ? "/" : '/' + target.bucket + '/' + target.object;
    switch (verifyObsSignature(request, resource, authorization->signature, key->secretKey, now)) {
    case ObsSignatureFault::None: return key;
    case ObsSignatureFault::DateMissing:
        return refuse(accessDenied("OBS authentication requires a valid Date or x-obs-date header"));
    case ObsSignatureFault::Skewed:
        return refuse(obsError(403, "RequestTimeTooSkewed",
                               "The difference between the request time and the current time is too large."));
    case ObsSignatureFault::Mismatch: break;
    }
    return refuse(obsError(403, "SignatureDoesNotMatch",
                           "The request signature we calculated does not match the signature you provided. Check your "
                           "key and signing method.",
                           element("StringToSign", obsStringToSign(request, resource))));
}

std::string locationOf(const Bucket &bucket, const State &state)
{
    return isOn(state, Fault::BucketElsewhere) ? kOtherRegion : bucket.location;
}

Answer listBuckets(const HttpRequest &request, const KeyPair &key, const State &state)
{
    if (request.method != "GET")
        return notAllowed();
    if (key.accessKey != state.signInKey.accessKey || isOn(state, Fault::ListsForbiddenObs))
        return accessDenied();
    const std::string_view wanted = request.header("x-obs-bucket-type");
    std::string buckets;
    for (const Bucket &bucket : state.buckets) {
        const std::string type = bucket.fileSystem ? "POSIX" : "OBJECT";
        if (!wanted.empty() && wanted != type)
            continue;
        buckets += "<Bucket>" + element("Name", bucket.name) + element("CreationDate", isoDate(bucket.createdAt)) +
                   element("Location", locationOf(bucket, state)) + element("BucketType", type) + "</Bucket>";
    }
    Answer out = obsAnswer(200);
    out.body = document("ListAllMyBucketsResult", state,
                        "<Owner>" + element("ID", state.domainId) + "</Owner><Buckets>" + buckets + "</Buckets>");
    return out;
}

Answer headBucket(const Bucket &bucket, const State &state)
{
    Answer out = obsAnswer(200);
    out.headers.emplace_back("x-obs-bucket-location", locationOf(bucket, state));
    out.headers.emplace_back("x-obs-storage-class", bucket.storageClass);
    out.headers.emplace_back("x-obs-version", "3.0");
    if (bucket.fileSystem)
        out.headers.emplace_back("x-obs-fs-file-interface", "Enabled");
    return out;
}

Answer answerBucket(const HttpRequest &request, const std::string &name, const KeyPair &key, const State &state)
{
    if (!isBucketName(name))
        return obsError(400, "InvalidBucketName", "The specified bucket is not valid.", element("BucketName", name));
    const Bucket *bucket = state.bucket(name);
    if (bucket == nullptr || isOn(state, Fault::BucketMissing))
        return obsError(404, "NoSuchBucket", "The specified bucket does not exist.", element("BucketName", name));
    const bool writer = key.accessKey == state.bucketKey.accessKey;
    if ((writer && bucket->closedToWriter) || isOn(state, Fault::BucketWriteOnly))
        return accessDenied();
    if (request.method == "HEAD")
        return headBucket(*bucket, state);
    const auto items = queryItems(request.rawQuery());
    if (request.method != "GET" || items.size() != 1 || items.front().first != "location")
        return obsError(501, "NotImplemented", "The practice service does not offer this call.");
    Answer out = obsAnswer(200);
    out.body = document("Location", state, xmlEscaped(locationOf(*bucket, state)));
    return out;
}

/// The bucket that the Host names; empty for the service's own name.
std::string_view bucketOfHost(std::string_view host)
{
    host = host.substr(0, host.rfind(':'));
    for (const std::string_view own : {".localhost", ".127.0.0.1"}) {
        if (host.size() > own.size() && lowerCased(host.substr(host.size() - own.size())) == own)
            return host.substr(0, host.size() - own.size());
    }
    return {};
}

} // namespace

std::optional<ObsTarget> obsTarget(const HttpRequest &request)
{
    std::string_view path = request.rawPath();
    if (path.empty() || path.front() != '/')
        return std::nullopt;
    path.remove_prefix(1);
    if (const std::string_view bucket = bucketOfHost(request.header("host")); !bucket.empty())
        return ObsTarget{std::string(bucket), std::string(path)};

    const auto slash = path.find('/');
    const std::string_view bucket = path.substr(0, slash);
    const std::string_view object = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
    ObsTarget target{std::string(bucket), std::string(object)};
    if (request.header("authorization").rfind("OBS ", 0) == 0)
        return target;
    // Without any signature only what can be nothing else; the paths of the others are longer.
    const bool unsignedLook = request.headerCount("authorization") + request.headerCount("x-auth-token") == 0 &&
                              (request.method == "GET" || request.method == "HEAD");
    return unsignedLook && object.empty() && (bucket.empty() || isBucketName(bucket)) ? std::optional(target)
                                                                                      : std::nullopt;
}

Answer answerObs(const HttpRequest &request, const ObsTarget &target, const State &state, std::int64_t now)
{
    Answer out;
    if (const KeyPair *key = signer(request, target, state, now, out)) {
        if (target.bucket.empty())
            out = target.object.empty() ? listBuckets(request, *key, state) : notAllowed();
        else if (target.object.empty())
            out = answerBucket(request, target.bucket, *key, state);
        else
            out = obsError(501, "NotImplemented", "The practice service does not offer this call.");
    }
    if (request.method == "HEAD")
        out.body.clear(); // only the status tells (contract section 4)
    return out;
}

} // namespace spillway::practice
