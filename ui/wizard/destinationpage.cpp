// SPDX-License-Identifier: Apache-2.0
#include "wizard/destinationpage.h"

#include "form/editors.h"
#include "messages/messages.h"
#include "task/landing.h"
#include "theme.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace spillway {

DestinationPage::DestinationPage(DraftSession &session, QWidget *parent)
    : WizardPage(tr("Where to"), tr("The bucket must be in the region of the instance."), session, parent)
    , m_bucket(new TextEditor)
    , m_path(new TextEditor)
    , m_folders(new ChoiceEditor)
    , m_delimiter(new ChoiceEditor)
    , m_interval(new TextEditor)
    , m_preview(new QLabel)
{
    addFieldRow(Field::ObsBucketName, m_bucket, tr("An existing OBS bucket."));
    m_pathRow =
        addFieldRow(Field::ObsPath, m_path, tr("Folders inside the bucket, separated by slashes. May stay empty."));
    addFieldRow(Field::PartitionFormat, m_folders, tr("Folders by the time a file is written, in GMT+08:00."));
    addFieldRow(Field::RecordDelimiter, m_delimiter, tr("Stands between two messages in a file."));
    addFieldRow(Field::DeliverTimeInterval, m_interval, tr("Seconds between two files, 30 to 900."));
    m_interval->setInputMethodHints(Qt::ImhDigitsOnly);

    m_folders->addItem(tr("None: all files in one folder"), QString());
    for (QLatin1String pattern : folderPatterns()) {
        m_folders->addItem(pattern, QString(pattern));
    }
    for (const char *delimiter : {"\n", ",", ";", "|"}) {
        const QString text = QLatin1String(delimiter);
        const QString word = messages::delimiterWord(text);
        m_delimiter->addItem(text == u"\n" ? word : tr("%1  ( %2 )").arg(word, text), text);
    }
    m_delimiter->setPlaceholderText(tr("Not given: a new line"));
    m_delimiter->addItem(tr("NULL (none; undocumented)"), QStringLiteral("NULL"));

    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *previewHeading = new QLabel(tr("Where files will lie"));
    QFont bold = previewHeading->font();
    bold.setWeight(QFont::DemiBold);
    previewHeading->setFont(bold);
    column()->addWidget(previewHeading);
    column()->addWidget(m_preview);
    column()->addStretch(1);

    bind(m_bucket, Field::ObsBucketName);
    bind(m_path, Field::ObsPath);
    bind(m_interval, Field::DeliverTimeInterval);
    const auto follow = [this] {
        const QSignalBlocker quiet(m_folders);
        const QSignalBlocker quietToo(m_delimiter);
        m_folders->selectData(m_session.draft().text(Field::PartitionFormat));
        m_delimiter->selectData(m_session.draft().text(Field::RecordDelimiter));
    };
    follow();
    connect(&m_session, &DraftSession::changed, this, follow);
    connect(m_folders, &QComboBox::currentIndexChanged, this,
            [this] { m_session.set(Field::PartitionFormat, m_folders->currentData().toString()); });
    connect(m_delimiter, &QComboBox::currentIndexChanged, this,
            [this] { m_session.set(Field::RecordDelimiter, m_delimiter->currentData().toString()); });
    judgeRows();
}

void DestinationPage::judgeRows()
{
    WizardPage::judgeRows();
    preview();
}

void DestinationPage::preview()
{
    const Landing place = landing(m_session.draft(), QDateTime::currentDateTimeUtc());
    const QLocale locale;
    QStringList lines;
    lines.append(place.folder.isEmpty() ? tr("Name a bucket to see it.") : place.folder + place.assumedFile);
    lines.append(tr("For a file written now: %1 in GMT+08:00, which is %2 here.")
                     .arg(locale.toString(place.serviceTime, QStringLiteral("yyyy-MM-dd HH:mm")),
                          locale.toString(place.localTime, QStringLiteral("yyyy-MM-dd HH:mm"))));
    if (place.filesPerDay > 0) {
        lines.append(tr("By the interval alone up to %1 files a day and partition; no file while nothing arrives.")
                         .arg(locale.toString(place.filesPerDay)));
    } else {
        lines.append(tr("No file while nothing arrives."));
    }
    lines.append(tr("The file’s own name is an assumption: the vendor does not document it."));
    m_preview->setText(lines.join(u'\n'));
}

} // namespace spillway
