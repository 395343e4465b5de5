// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secret.h"

#include <optional>
#include <utility>
#include <vector>

namespace spillway {

/// How a secret stands in a file.
enum class TraceForm { Plain, Percent, Utf16, Base64, Hex, Reversed };

/// All the forms of one secret that a file may hold, to be searched for. They are as secret as it is.
class Traces
{
public:
    /// Shorter ones would be found everywhere by chance.
    static constexpr qsizetype Shortest = 8;

    explicit Traces(const Secret &secret);

    /// Nothing can be searched for: the secret is too short.
    bool isEmpty() const { return m_forms.empty(); }
    /// In bytes; who reads a file in blocks must let them overlap by one less.
    qsizetype longest() const { return m_longest; }
    std::optional<TraceForm> foundIn(QByteArrayView text) const;

private:
    void add(TraceForm form, QByteArray &&bytes);

    std::vector<std::pair<TraceForm, Secret>> m_forms;
    qsizetype m_longest = 0;
};

} // namespace spillway
