// SPDX-License-Identifier: Apache-2.0
// OBS speaks XML; entities, nesting and encodings are its attack surface.
#include "fuzz.h"

#include "cloud/obs.h"
#include "cloud/serviceerror.h"

using namespace spillway;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray body = bytesOf(data, size);
    if (const auto buckets = parseBuckets(body)) {
        for (const Bucket &bucket : *buckets) {
            isSafeBucket(bucket.name);
        }
    }
    parseBucketLocation(body);
    const ServiceError error = parseServiceError(body);
    demand(isHarmless(error.message));
    return 0;
}
