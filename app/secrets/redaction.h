// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secret.h"

#include <QByteArray>
#include <QString>

namespace spillway {

/// A text from outside with every place that shows the secret overwritten with X, in case a
/// service echoes what it was sent.
QString redacted(QString text, const Secret &secret);
/// The same for a whole answer: plain, and as JSON however its strings are escaped.
QByteArray redacted(QByteArray answer, const Secret &secret);

} // namespace spillway
