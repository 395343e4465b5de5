// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http.h"

#include <cstdint>
#include <string_view>

namespace spillway::practice {

/// What a request's head says, before anything of it is decoded.
struct RequestHead
{
    HttpRequest request; ///< without body
    bool wellFormed = false;
    bool chunked = false;
    std::uint64_t contentLength = 0;

    bool hasBody() const { return chunked || contentLength > 0; }
};

/// Reads the bytes up to and with the empty line. A head that two readers could take in two ways
/// (folded lines, two lengths, a length and chunks, control characters) is not well formed.
RequestHead parseHead(std::string_view bytes);

} // namespace spillway::practice
