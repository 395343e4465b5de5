// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/wizardpage.h"

class QRadioButton;

namespace spillway {

class ChoiceEditor;
class ListEditor;
class PlacePage;
class TextEditor;
class TopicFinder;
struct Services;

/// Step 2, "What": topics by name or by pattern, and from where to start. The text of the choice
/// that is not taken stays on the page but out of the request.
class TopicsPage : public WizardPage
{
    Q_OBJECT
public:
    TopicsPage(Services &services, PlacePage &place, DraftSession &session, QWidget *parent = nullptr);

    void enter() override;

protected:
    void judgeRows() override;

private:
    void choose(bool pattern);
    void take();
    void follow();

    PlacePage &m_place;
    QRadioButton *m_byName;
    QRadioButton *m_byPattern;
    ListEditor *m_topics;
    TextEditor *m_pattern;
    FieldRow *m_topicsRow;
    FieldRow *m_patternRow;
    TopicFinder *m_finder;
    ChoiceEditor *m_start;
};

} // namespace spillway
