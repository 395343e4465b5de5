// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/wizardpage.h"

class QLabel;

namespace spillway {

class ChoiceEditor;
class LandingTree;
class PlacePage;
class TextEditor;
struct Services;

/// Step 3, "Where to": bucket, folders, delimiter and interval, with a preview of where files land.
class DestinationPage : public WizardPage
{
    Q_OBJECT
public:
    DestinationPage(Services &services, PlacePage &place, DraftSession &session, QWidget *parent = nullptr);

protected:
    void judgeRows() override;

private:
    void addBucketPicker();
    void preview();

    Services &m_services;
    PlacePage &m_place;

    TextEditor *m_bucket;
    TextEditor *m_path;
    ChoiceEditor *m_folders;
    ChoiceEditor *m_delimiter;
    TextEditor *m_interval;
    FieldRow *m_pathRow;
    LandingTree *m_tree;
    QLabel *m_preview;
};

} // namespace spillway
