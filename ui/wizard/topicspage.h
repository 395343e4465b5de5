// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/wizardpage.h"

class QRadioButton;

namespace spillway {

class ChoiceEditor;
class TextEditor;

/// Step 2, "What": topics by name or by pattern, and from where to start. The text of the choice
/// that is not taken stays on the page but out of the request.
class TopicsPage : public WizardPage
{
    Q_OBJECT
public:
    explicit TopicsPage(DraftSession &session, QWidget *parent = nullptr);

protected:
    void judgeRows() override;

private:
    void choose(bool pattern);
    void take();
    void follow();

    QRadioButton *m_byName;
    QRadioButton *m_byPattern;
    TextEditor *m_topics;
    TextEditor *m_pattern;
    FieldRow *m_topicsRow;
    FieldRow *m_patternRow;
    ChoiceEditor *m_start;
};

} // namespace spillway
