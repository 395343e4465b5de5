// SPDX-License-Identifier: Apache-2.0
// Request files, curl command lines and exports: one reader for all three. What was read and is
// written again reads the same.
#include "fuzz.h"

#include "task/request.h"
#include "task/requesttext.h"
#include "task/rules.h"

using namespace spillway;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView text(data, qsizetype(size));
    shellWords(text);
    auto result = parseRequestText(Secret(text));
    const auto *file = std::get_if<RequestFile>(&result);
    if (!file) {
        return 0;
    }
    for (const Finding &finding : checkBody({file->draft})) {
        if (const auto draft = fixed(file->draft, finding)) {
            demand(*draft != file->draft);
        }
    }
    const QByteArray masked = maskedBody(file->draft);
    if (!file->secretKey.isEmpty() && file->secretKey.size() > 16) {
        // A value that also stands elsewhere in the file is no leak of the key's field.
        demand(!masked.contains(file->secretKey.bytes()) || text.count(file->secretKey.bytes()) > 1);
    }
    auto again = parseRequestText(Secret(exportedBody(file->draft)));
    const auto *second = std::get_if<RequestFile>(&again);
    demand(second);
    demand(exportedBody(second->draft) == exportedBody(file->draft));
    return 0;
}
