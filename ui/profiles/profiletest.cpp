// SPDX-License-Identifier: Apache-2.0
#include "profiles/profiletest.h"

#include "theme.h"
#include "wizard/checklist.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace spillway {

ProfileTest::ProfileTest(Services &services, const Profile &profile, std::optional<StoredKey> typed,
                         Secret proxyPassword, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_site(siteOf(profile))
    , m_list(new CheckList)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(profile.name.isEmpty() ? tr("Test of the new profile") : tr("Test of “%1”").arg(profile.name));
    auto *column = new QVBoxLayout(this);
    auto *words = new QLabel(tr("With the values as they stand in the form. Nothing is saved, and only look-ups go "
                                "out. Press a line’s name to go to what mends it."));
    words->setWordWrap(true);
    column->addWidget(words);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    auto *pageColumn = new QVBoxLayout(page);
    pageColumn->setContentsMargins(0, 0, 0, 0);
    pageColumn->addWidget(m_list);
    pageColumn->addStretch(1);
    scroll->setWidget(page);
    column->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox;
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    m_list->setHeadings(tr("Testing…"), tr("Tested: %1"));
    connect(m_list, &CheckList::againWanted, this, &ProfileTest::start);
    connect(m_list, &CheckList::lineWanted, this, [this](CheckLine::What what) {
        const auto line =
            std::find_if(m_lines.cbegin(), m_lines.cend(), [&](const CheckLine &l) { return l.what == what; });
        const CheckLine::Result verdict = line == m_lines.cend() ? CheckLine::Result::Waiting : line->verdict;
        reject();
        emit lineWanted(what, verdict);
    });

    if (m_site && typed) {
        m_lentKey = {QStringLiteral("test of a profile: sign-in key %1").arg(typed->accessKey)};
        m_services.cloud.guard().allow(typed->accessKey); // entered anew, as on saving
        m_services.secrets.keep(m_lentKey, std::move(*typed));
        m_site->signInKey = m_lentKey;
    }
    if (m_site && !proxyPassword.isEmpty()) {
        m_lentPassword = {QStringLiteral("test of a profile: proxy password")};
        m_services.secrets.keep(m_lentPassword, {m_site->network.proxyUser, std::move(proxyPassword), {}});
        m_site->network.proxyPassword = m_lentPassword;
    }
    resize(firstSize(QSize(760, 460), *this));
    start();
}

ProfileTest::~ProfileTest()
{
    delete m_test; // before the key that it signs with
    if (m_site && !m_lentPassword.isEmpty()) {
        m_services.cloud.network().forget(m_site->network);
    }
    for (const KeyRef &lent : {m_lentKey, m_lentPassword}) {
        if (!lent.isEmpty()) {
            m_services.secrets.keep(lent, {}); // in its place: the secret is wiped
        }
    }
}

void ProfileTest::start()
{
    if (!m_site) {
        return;
    }
    delete m_test;
    m_test = new SiteTest(m_services.lookups, *m_site, this);
    connect(m_test, &SiteTest::finished, this, &ProfileTest::showLines);
    showLines(waitingSiteLines());
    m_test->start();
}

void ProfileTest::showLines(const QList<CheckLine> &lines)
{
    m_lines = lines;
    m_list->setLines(lines, m_services.catalogue());
    const bool over = std::none_of(lines.cbegin(), lines.cend(),
                                   [](const CheckLine &l) { return l.verdict == CheckLine::Result::Waiting; });
    m_close->setText(over ? tr("Close") : tr("Cancel"));
}

} // namespace spillway
