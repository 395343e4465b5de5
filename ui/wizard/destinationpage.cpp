// SPDX-License-Identifier: Apache-2.0
#include "wizard/destinationpage.h"

#include "form/editors.h"
#include "form/landingtree.h"
#include "form/recentvalues.h"
#include "help/helpdesk.h"
#include "messages/messages.h"
#include "task/landing.h"
#include "theme.h"
#include "wizard/picker.h"
#include "wizard/placepage.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace spillway {

DestinationPage::DestinationPage(Services &services, PlacePage &place, DraftSession &session, QWidget *parent)
    : WizardPage(tr("Where to"), tr("The bucket must be in the region of the instance."), session, parent)
    , m_services(services)
    , m_place(place)
    , m_bucket(new TextEditor)
    , m_path(new TextEditor)
    , m_folders(new ChoiceEditor)
    , m_delimiter(new ChoiceEditor)
    , m_interval(new TextEditor)
    , m_tree(new LandingTree)
    , m_preview(new QLabel)
{
    setHelpTopic(*this, QStringLiteral("step_destination"));
    addFieldRow(Field::ObsBucketName, m_bucket, tr("An existing OBS bucket."));
    addBucketPicker();
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
    bold.setWeight(QFont::Bold);
    previewHeading->setFont(bold);
    column()->addWidget(previewHeading);
    column()->addWidget(m_tree);
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
    const auto practice = [this] { return m_session.saved().practice; };
    offerRecent(*m_bucket, services.habits, keyOf(Field::ObsBucketName), practice);
    offerRecent(*m_path, services.habits, keyOf(Field::ObsPath), practice);
    judgeRows();
}

void DestinationPage::addBucketPicker()
{
    FieldRow *row = rowOf(Field::ObsBucketName);
    Picker<Bucket>::Parts parts{
        .site = [this] { return m_place.site(); },
        .incomplete = tr("Complete the step “Where from” first; then the buckets can be listed."),
        .known = [this](const Site &site) { return m_services.lookups.knownBuckets(site); },
        .read =
            [this](const Site &site, QObject *context, Lookups::Done<Bucket> done) {
                return m_services.lookups.buckets(site, context, std::move(done));
            },
        .choice =
            [this](const Bucket &bucket) {
                const std::optional<Site> site = m_place.site();
                const bool elsewhere =
                    site && !site->region.isEmpty() && !bucket.region.isEmpty() && bucket.region != site->region;
                return Choice{bucket.name, bucket.name,
                              elsewhere ? tr("%1: another region, cannot be used").arg(bucket.region) : bucket.region};
            },
        .take =
            [this, row](const Bucket &bucket) {
                m_bucket->replaceText(bucket.name);
                m_bucket->setFocus(Qt::OtherFocusReason);
                const std::optional<Site> site = m_place.site();
                const bool elsewhere =
                    site && !site->region.isEmpty() && !bucket.region.isEmpty() && bucket.region != site->region;
                row->setStatus(elsewhere ? tr("It lies in %1, the instance in %2. They must be in one region.")
                                               .arg(bucket.region, site->region)
                                         : QString());
            },
        .nothing = tr("This key’s account has no bucket yet. Make one in the console, in the instance’s region."),
        .forbidden = tr("The sign-in key may not list the buckets; type the name. Its user would need the right "
                        "obs:bucket:ListAllMyBuckets.")};
    auto *picker = new Picker<Bucket>(m_services, *row, new PickButton(tr("Choose…"), tr("Choose a bucket")),
                                      std::move(parts), this);
    connect(&m_place, &PlacePage::targetChanged, picker, [picker] { picker->follow(); });
    connect(m_bucket, &QLineEdit::textEdited, row, [row] { row->setStatus({}); });
}

void DestinationPage::judgeRows()
{
    WizardPage::judgeRows();
    preview();
}

void DestinationPage::preview()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Landing place = landing(m_session.draft(), now);
    const QList<LandingRow> tree = landingTree(m_session.draft(), now);
    m_tree->setRows(tree);
    m_tree->setVisible(!tree.isEmpty());
    const QLocale locale;
    QStringList lines;
    if (tree.isEmpty()) {
        lines.append(tr("Name a bucket to see it."));
    }
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
