// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/draftsession.h"

#include <QPlainTextEdit>

namespace spillway {

/// The request as it grows, masked and read-only: the second view of the draft. The field under
/// the cursor is marked.
class RequestPane : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit RequestPane(DraftSession &session, QWidget *parent = nullptr);
    void mark(Field field);

private:
    void refresh();

    DraftSession &m_session;
    std::optional<Field> m_marked;
};

} // namespace spillway
