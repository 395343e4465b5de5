// SPDX-License-Identifier: Apache-2.0
#include "answers.h"

#include "encoding.h"

#include <nlohmann/json.hpp>

namespace spillway::practice {

using nlohmann::ordered_json;

Answer jsonAnswer(int status, const ordered_json &document)
{
    Answer out;
    out.status = status;
    // Parts of a request are echoed: bytes that are not UTF-8 must not make dump() throw.
    out.body = document.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
    return out;
}

Answer emptyAnswer()
{
    Answer out;
    out.status = 204;
    return out;
}

Answer dmsError(int status, std::string_view code, std::string_view message)
{
    return jsonAnswer(status, ordered_json{{"error_code", code}, {"error_msg", message}});
}

Answer gatewayError(int status, std::string_view code, std::string_view message)
{
    // The ID in the body is the one in the header.
    const std::string id = randomHex(32);
    Answer out = jsonAnswer(status, ordered_json{{"error_msg", message}, {"error_code", code}, {"request_id", id}});
    out.requestId = id;
    return out;
}

Answer keystoneError(int status, std::string_view title, std::string_view message)
{
    return jsonAnswer(status,
                      ordered_json{{"error", ordered_json{{"code", status}, {"message", message}, {"title", title}}}});
}

Answer signatureError(std::string_view why)
{
    return gatewayError(401, "APIGW.0301", "Incorrect IAM authentication information: " + std::string(why));
}

Answer unknownPath()
{
    return gatewayError(404, "APIGW.0101", "The API does not exist or has not been published in the environment");
}

Answer notRunning()
{
    return dmsError(400, "DMS.00400026", "This operation is not allowed due to the instance status.");
}

Answer invalidParameter(std::string_view why)
{
    return dmsError(400, "DMS.00400800", "Invalid request parameter: " + std::string(why));
}

Answer badQuery(std::string_view name)
{
    return dmsError(400, "DMS.00400062", "Invalid " + std::string(name) + " parameter in the request.");
}

} // namespace spillway::practice
