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

/// A text for the log, whoever wrote it, without what keyTraces() finds: of an access key the last four
/// characters stay, of anything else XXXX. IDs, hosts and paths stay. It is the last of several nets: no
/// line is meant to hold a key.
QString withoutKeys(const QString &text);

} // namespace spillway
