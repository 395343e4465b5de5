// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services.h"
#include "wizard/placepage.h"

namespace spillway {

/// Step 4, "Bucket-writer key": the key that travels in the request and that the service stores.
class WriterKeyPage : public WizardPage
{
    Q_OBJECT
public:
    WriterKeyPage(Services &services, PlacePage &place, DraftSession &session, QWidget *parent = nullptr);

    void enter() override;
    void focusFirst() override;
    void tryLeave(std::function<void(bool)> done) override;
    bool hasError() const override;
    /// A key that came with an imported file; it is put into the keyring when this step is left.
    void setImportedKey(const QString &accessKey, Secret secretKey);

private:
    void fill();
    /// What became of writing the profile.
    void tell(const std::optional<ProfileFileError> &failed);
    void showParts();
    bool wantsNew() const;

    Services &m_services;
    PlacePage &m_place;
    ChoiceEditor *m_source;
    FieldRow *m_sourceRow;
    KeyFields *m_key;
};

} // namespace spillway
