// SPDX-License-Identifier: Apache-2.0
#include "secrets/traces.h"

#include <algorithm>

namespace spillway {
namespace {

/// The characters of base64 that depend on the secret alone when it begins `before` bytes after a
/// group of three: what its neighbours have a part in is cut off.
QByteArray base64Middle(QByteArrayView secret, qsizetype before, QByteArray::Base64Options alphabet)
{
    QByteArray padded(before, '\0');
    padded.append(secret.data(), secret.size());
    QByteArray text = padded.toBase64(alphabet | QByteArray::OmitTrailingEquals);
    wipe(padded);
    const qsizetype head = (before * 8 + 5) / 6;
    const qsizetype whole = (before + secret.size()) * 8 / 6;
    QByteArray middle = text.mid(head, whole - head);
    wipe(text);
    return middle;
}

} // namespace

Traces::Traces(const Secret &secret)
{
    const QByteArrayView bytes = secret.bytes();
    if (bytes.size() < Shortest) {
        return;
    }
    add(TraceForm::Plain, bytes.toByteArray());

    QByteArray copy = bytes.toByteArray();
    if (QByteArray percent = copy.toPercentEncoding(); percent != copy) {
        add(TraceForm::Percent, std::move(percent));
    }
    QByteArray hex = copy.toHex();
    add(TraceForm::Hex, hex.toUpper());
    add(TraceForm::Hex, std::move(hex));

    QByteArray littleEndian;
    littleEndian.reserve(copy.size() * 2);
    for (const char c : std::as_const(copy)) {
        littleEndian.append(c).append('\0');
    }
    littleEndian.chop(1); // the same bytes then stand in big-endian text
    add(TraceForm::Utf16, std::move(littleEndian));

    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        for (qsizetype before = 0; before < 3; ++before) {
            add(TraceForm::Base64, base64Middle(copy, before, alphabet));
        }
    }
    std::reverse(copy.begin(), copy.end());
    add(TraceForm::Reversed, std::move(copy));
}

void Traces::add(TraceForm form, QByteArray &&bytes)
{
    QByteArray mine = std::move(bytes);
    const bool known = std::any_of(m_forms.begin(), m_forms.end(),
                                   [&](const auto &other) { return other.second.bytes() == QByteArrayView(mine); });
    if (!known) {
        m_longest = std::max(m_longest, mine.size());
        m_forms.emplace_back(form, Secret(mine));
    }
    wipe(mine);
}

std::optional<TraceForm> Traces::foundIn(QByteArrayView text) const
{
    for (const auto &[form, bytes] : m_forms) {
        if (text.contains(bytes.bytes())) {
            return form;
        }
    }
    return std::nullopt;
}

} // namespace spillway
