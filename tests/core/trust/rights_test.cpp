#include "tests/core/trust/people.h"
#include "tests/support/figure.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace carnet::test {

namespace {

/// The table of rights as the protocol of the site wants it, written once more by hand: which roles may.
/// N nurse, I investigator, D data manager, S statistician, P pharmacist, M monitor, A administrator.
const std::map<QString, QString> wanted{{u"see-patients"_s, u"NIDSM"_s}, {u"see-patient-list"_s, u"NIDSPM"_s},
                                        {u"enter-data"_s, u"NI"_s},      {u"decide"_s, u"I"_s},
                                        {u"verify-entry"_s, u"NID"_s},   {u"answer-queries"_s, u"NID"_s},
                                        {u"manage-queries"_s, u"D"_s},   {u"plan-visits"_s, u"NI"_s},
                                        {u"import-data"_s, u"D"_s},      {u"see-charts"_s, u"IDSM"_s},
                                        {u"export-data"_s, u"DS"_s},     {u"export-lists"_s, u"NIDSM"_s},
                                        {u"see-trail"_s, u"IDSMA"_s},    {u"see-own-trail"_s, u"NIDSPMA"_s},
                                        {u"review-trail"_s, u"IDM"_s},   {u"sign"_s, u"I"_s},
                                        {u"lock-data"_s, u"D"_s},        {u"keep-allocation"_s, u"P"_s},
                                        {u"break-code"_s, u"IP"_s},      {u"unblind"_s, u"DSP"_s},
                                        {u"manage-users"_s, u"A"_s},     {u"change-protocol"_s, u"DA"_s}, {u"manage-study"_s, u"A"_s},
                                        {u"redact"_s, u"A"_s},           {u"backup"_s, u"NIDSPA"_s},
                                        {u"print"_s, u"NIDSPMA"_s}};
constexpr char letters[] = "NIDSPMA"; // in the order of allRoles()

TEST(Rights, EveryRoleMayWhatTheTableSaysAndNothingElse)
{
    ASSERT_EQ(allActions().size(), wanted.size());
    int cells = 0;
    for (const Action action : allActions()) {
        ASSERT_TRUE(wanted.contains(code(action))) << code(action).toStdString();
        for (std::size_t i = 0; i < allRoles().size(); ++i, ++cells) {
            EXPECT_EQ(may(allRoles()[i], action), wanted.at(code(action)).contains(QLatin1Char(letters[i])))
                << code(allRoles()[i]).toStdString() << " " << code(action).toStdString();
        }
        EXPECT_FALSE(words(action).isEmpty());
    }
    test::figure("roles × actions", "%d cells, each tested", cells);
}

TEST(Rights, RolesAddUpAndKeepTheirNames)
{
    const Roles both = Roles(Role::Administrator) | Role::DataManager;
    EXPECT_EQ(code(both), u"datamanager+administrator");
    EXPECT_EQ(rolesFromCode(u"datamanager+administrator"), both);
    EXPECT_TRUE(may(both, Action::ManageUsers));
    EXPECT_TRUE(may(both, Action::ImportData));
    EXPECT_FALSE(may(both, Action::Sign));
    EXPECT_EQ(roleFromCode(u"boss"), std::nullopt);
}

/// One act of each kind that needs a right, and the right.
struct Needed
{
    ActKind kind;
    QString action;
    std::vector<Datum> data;
};

std::vector<Needed> kinds()
{
    const Datum age{{u"KP-001"_s, Occasion::patient(), u"age_years"_s}, 50.0};
    const Datum query{{u"KP-001"_s, Occasion::row(List::Query, 1), u"query_answer"_s}, u"as on paper"_s};
    const Datum state{{u"KP-001"_s, Occasion::row(List::Query, 1), u"query_state"_s}, u"closed"_s};
    const Datum account{{{}, Occasion::row(List::Account, 9), u"user_name"_s}, u"x.y"_s};
    return {{ActKind::Entry, u"enter-data"_s, {age}},
            {ActKind::Undo, u"enter-data"_s, {age}},
            {ActKind::Paste, u"enter-data"_s, {age}},
            {ActKind::Finish, u"enter-data"_s, {age}},
            {ActKind::Reopen, u"enter-data"_s, {age}},
            {ActKind::Correction, u"enter-data"_s, {age}},
            {ActKind::Query, u"answer-queries"_s, {query}},
            {ActKind::Query, u"manage-queries"_s, {state}},
            {ActKind::Import, u"import-data"_s, {age}},
            {ActKind::Print, u"print"_s, {}},
            {ActKind::Backup, u"backup"_s, {}},
            {ActKind::User, u"manage-users"_s, {account}},
            {ActKind::Rekey, u"manage-study"_s, {}},
            {ActKind::Restore, u"manage-study"_s, {}},
            {ActKind::Setup, u"change-protocol"_s, {}},
            {ActKind::Redact, u"redact"_s, {}},
            {ActKind::Sign, u"sign"_s, {}},
            {ActKind::Lock, u"lock-data"_s, {}},
            {ActKind::Unlock, u"lock-data"_s, {}},
            {ActKind::View, u"keep-allocation"_s, {}},
            {ActKind::CodeBreak, u"break-code"_s, {}},
            {ActKind::Unblind, u"unblind"_s, {}},
            {ActKind::Review, u"review-trail"_s, {}}};
}

struct RightsInTheStudy : PeopleFixture
{
};

TEST_F(RightsInTheStudy, EveryKindOfActIsRefusedToWhoMayNotAndLeavesNothing)
{
    const std::vector<QString> people{u"nurse"_s,      u"investigator"_s, u"datamanager"_s, u"statistician"_s,
                                      u"pharmacist"_s, u"monitor"_s,      u"admin"_s};
    double value = 20;
    int allowed = 0;
    int refused = 0;
    for (std::size_t i = 0; i < people.size(); ++i) {
        study->switchUser({people[i], {}});
        for (Needed needed : kinds()) {
            for (Datum &datum : needed.data) {
                if (datum.key.item == u"age_years")
                    datum.value = Value(++value > 90 ? (value = 20) : value);
            }
            const qint64 before = study->lastAct();
            ActDraft draft;
            draft.kind = needed.kind;
            draft.data = needed.data;
            const auto error = errorOf([&] { study->record(std::move(draft)); });
            const bool mayDo = wanted.at(needed.action).contains(QLatin1Char(letters[i]));
            const std::string cell = QString(people[i] + u' ' + code(needed.kind)).toStdString();
            ++(error ? refused : allowed);
            EXPECT_EQ(error.has_value(), !mayDo) << cell << " " << (error ? error->message().toStdString() : "");
            if (error) {
                EXPECT_EQ(error->kind(), Error::Kind::NotAllowed) << cell;
                EXPECT_EQ(study->lastAct(), before) << cell;
                EXPECT_TRUE(error->message().contains(people[i])) << cell;
            }
        }
    }
    test::figure("roles × kinds of act", "%d done, %d refused without a trace", allowed, refused);
    EXPECT_TRUE(study->verify().ok());
}

TEST_F(RightsInTheStudy, NobodyTypesWhatTheProgramKeeps)
{
    study->switchUser({u"nurse"_s, {}});
    const qint64 before = study->lastAct();
    const std::vector<Datum> kept{{{{}, Occasion::row(List::Account, 2), u"user_roles"_s}, u"administrator"_s},
                                  {{u"KP-001"_s, Occasion::patient(), u"patient_lock"_s}, u"locked"_s},
                                  {{u"KP-001"_s, Occasion::period(1), u"treatment"_s}, u"K"_s},
                                  {{{}, Occasion::patient(), u"setup_visits"_s}, u"{}"_s}};
    for (const Datum &datum : kept) {
        const auto error = errorOf([&] { study->record({datum}); });
        ASSERT_TRUE(error) << datum.key.item.toStdString();
        EXPECT_EQ(error->kind(), Error::Kind::NotAllowed);
    }
    EXPECT_EQ(study->lastAct(), before);
}

/// One item of each sort that the program keeps, and the only kinds of act that may set it.
const std::vector<std::pair<DatumKey, std::vector<ActKind>>> &keptItems()
{
    static const std::vector<std::pair<DatumKey, std::vector<ActKind>>> items{
        {{{}, Occasion::row(List::Account, 9), u"user_roles"_s}, {ActKind::User}},
        {{u"KP-001"_s, Occasion::row(List::Signature, 1), u"sig_name"_s}, {ActKind::Sign}},
        {{{}, Occasion::patient(), u"study_lock"_s}, {ActKind::Lock, ActKind::Unlock}},
        {{u"KP-001"_s, Occasion::patient(), u"patient_lock"_s}, {ActKind::Lock, ActKind::Unlock}},
        {{u"KP-001"_s, Occasion::period(1), u"period_lock"_s}, {ActKind::Lock, ActKind::Unlock}},
        {{u"KP-001"_s, Occasion::visit(0), u"visit_lock"_s}, {ActKind::Lock, ActKind::Unlock}},
        {{{}, Occasion::row(List::Allocation, 1), u"alloc_number"_s}, {ActKind::Allocation}},
        {{{}, Occasion::row(List::Envelope, 1), u"envelope_number"_s}, {ActKind::Allocation}},
        {{{}, Occasion::patient(), u"allocation_key"_s}, {ActKind::Allocation}},
        {{{}, Occasion::patient(), u"allocation_source"_s}, {ActKind::Allocation}},
        {{u"KP-001"_s, Occasion::period(1), u"code_broken"_s}, {ActKind::CodeBreak}},
        {{{}, Occasion::patient(), u"study_unblinded"_s}, {ActKind::Unblind}},
        {{u"KP-001"_s, Occasion::period(1), u"treatment"_s}, {ActKind::Unblind}},
        {{u"KP-001"_s, Occasion::patient(), u"sequence"_s}, {ActKind::Unblind}}};
    return items;
}

TEST_F(RightsInTheStudy, EachActSetsOnlyWhatIsItsOwnWhoeverDoesIt)
{
    study->switchUser({u"admin"_s, {}});
    Roles all;
    for (const Role role : allRoles())
        all |= role;
    study->addAccount({{u"everything"_s, {}, all, false}, goodPassword});
    study->switchUser({u"everything"_s, goodPassword});
    const DatumKey age{u"KP-001"_s, Occasion::patient(), u"age_years"_s};
    for (const auto &[key, kinds] : keptItems()) {
        for (int kind = 0; kind <= int(ActKind::Setup); ++kind) {
            if (ActKind(kind) == ActKind::Unblind || ActKind(kind) == ActKind::Lock)
                continue; // they cannot be taken back; the pages of locks and unblinding have their own tests
            const bool owns = std::find(kinds.begin(), kinds.end(), ActKind(kind)) != kinds.end();
            const auto error = errorOf([&] { study->record({{key, u"1"_s}}, ActKind(kind)); });
            const bool refused = error && error->kind() == Error::Kind::NotAllowed;
            EXPECT_EQ(refused, !owns) << key.item.toStdString() << " in " << code(ActKind(kind)).toStdString();
        }
        const ActKind own = kinds.front();
        const auto error = errorOf([&] { study->record({{age, 50.0}}, own); });
        EXPECT_TRUE(error && error->kind() == Error::Kind::NotAllowed) << code(own).toStdString();
    }
}

TEST_F(RightsInTheStudy, AnActCarriesItsPersonAndRoles)
{
    study->switchUser({u"nurse"_s, {}});
    const Act act = study->record({{{u"KP-001"_s, Occasion::patient(), u"age_years"_s}, 50.0}});
    EXPECT_EQ(act.by, u"nurse");
    EXPECT_EQ(act.role, u"nurse");
    study->switchUser({u"investigator"_s, {}});
    const Act other = study->record({{{u"KP-001"_s, Occasion::patient(), u"age_years"_s}, 51.0}});
    EXPECT_EQ(other.by, u"investigator");
    EXPECT_NE(other.session, act.session);
}

} // namespace

} // namespace carnet::test
