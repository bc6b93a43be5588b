#include "core/protocol/dictionary.h"

#include "core/domain/second_item.h"
#include "core/protocol/item_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

Item noteOf(const Item &item)
{
    Item note;
    note.code = u"note_"_s + item.code;
    note.label = {u"Note: %1"_s.arg(item.label.en), u"Note\u202f: %1"_s.arg(item.label.fr)};
    return note;
}

Item secondEntryOf(const DiaryMeasure &measure, const DiaryPlan &diary)
{
    Item second;
    second.code = secondItem(measure.id);
    second.label = {u"%1: second entry"_s.arg(measure.label.en), u"%1\u202f: seconde saisie"_s.arg(measure.label.fr)};
    second.kind = Item::Kind::Number;
    second.minimum = diary.minimum;
    second.maximum = diary.maximum;
    second.step = diary.step;
    return second;
}

} // namespace

Dictionary::Dictionary(const Protocol &protocol)
{
    addFixed(protocol);
    addDiary(protocol.diary);
    for (const ProtocolForm &form : protocol.forms) {
        for (const Item &item : form.items)
            add(item, {u"forms.csv"_s, item.code, form.id, form.level});
    }
    addQuestionnaires(protocol.instruments);
    for (const auto &[name, options] : protocol.codelists)
        addCodelist(name, options);
    addCodelist(u"missing_reason"_s, protocol.missingReasons);
    addCodelist(u"change_reason"_s, protocol.changeReasons);
    addCodelist(u"quick_event"_s, protocol.quickEvents);
}

void Dictionary::add(const Item &item, const ItemPlace &place)
{
    m_codes.push_back(item.code);
    addHidden(item, place);
}

void Dictionary::addHidden(const Item &item, const ItemPlace &place)
{
    m_items.insert(item.code, item);
    m_places.insert(item.code, place);
    if (!item.codelist.isEmpty())
        addCodelist(item.codelist, item.options);
}

void Dictionary::addFixed(const Protocol &protocol)
{
    const FixedItems &fixed = fixedItems();
    for (FixedItems::Row row : fixed.rows) {
        Item &item = row.item;
        if (item.code == u"pre_infusion_nrs") {
            item.minimum = protocol.diary.minimum;
            item.maximum = protocol.diary.maximum;
            item.step = protocol.diary.step;
        }
        if (protocol.periods > 0 && (item.code == u"ae_period" || item.code == u"cm_period"))
            item.maximum = protocol.periods;
        if (item.codelist == u"drug_class" && !protocol.drugClasses.empty())
            item.options = protocol.drugClasses;
        const bool isForm = row.file == u"forms.csv";
        const QString form = row.level == u"period" ? u"diary"_s : row.level == u"visit" ? u"next_period"_s : row.level;
        const ItemPlace place{row.file, row.column, isForm ? form : QString(), row.level, row.workflow || row.hidden};
        if (row.hidden) {
            item.codelist.clear(); // the files do not speak of it
            addHidden(item, place);
        } else {
            add(item, place);
        }
    }
    for (const QString &name : fixed.listNames)
        addCodelist(name, fixed.lists.value(name));
}

void Dictionary::addDiary(const DiaryPlan &diary)
{
    for (const DiaryMeasure &measure : diary.measures) {
        Item item;
        item.code = measure.id;
        item.label = measure.label;
        item.kind = Item::Kind::Number;
        item.minimum = diary.minimum;
        item.maximum = diary.maximum;
        item.step = diary.step;
        add(item, {u"diary.csv"_s, measure.column, {}, u"day"_s});
    }
    for (const DiaryMeasure &measure : diary.measures) {
        Item comment;
        comment.code = measure.id + u"_comment"_s;
        comment.label = {u"%1: what is written"_s.arg(measure.label.en),
                         u"%1\u202f: ce qui est écrit"_s.arg(measure.label.fr)};
        add(comment, {u"forms.csv"_s, comment.code, u"diary"_s, u"day"_s});
    }
    for (const DiaryMeasure &measure : diary.measures) {
        const Item second = secondEntryOf(measure, diary);
        add(second, {u"forms.csv"_s, second.code, u"diary"_s, u"day"_s, true});
    }
}

void Dictionary::addQuestionnaires(const std::vector<Instrument> &instruments)
{
    for (const Instrument &instrument : instruments) {
        for (const Item &item : instrument.items) {
            add(item, {u"responses.csv"_s, item.code, instrument.id, u"visit"_s});
            addHidden(noteOf(item), {u"responses.csv"_s, u"note"_s, instrument.id, u"visit"_s});
        }
        addFormItems(instrument);
        if (instrument.needsLicence)
            addLicence(instrument);
    }
}

void Dictionary::addFormItems(const Instrument &instrument)
{
    static const std::vector<Option> states{{u"complete"_s, {u"complete"_s, u"complet"_s}},
                                            {u"reopened"_s, {u"reopened"_s, u"rouvert"_s}}};
    static const std::vector<Option> people{
        {u"patient"_s, {u"the patient"_s, u"le patient"_s}},
        {u"helped"_s, {u"the patient, with help"_s, u"le patient, avec de l’aide"_s}},
        {u"relative"_s, {u"a relative"_s, u"un proche"_s}},
        {u"staff"_s, {u"the staff"_s, u"le personnel"_s}}};
    const FormItems codes = formItems(instrument.id);
    const auto addItem = [&](const QString &code, const Words &label, Item::Kind kind, const QString &list,
                             const std::vector<Option> &options) {
        Item item;
        item.code = code;
        item.label = {u"Form %1: %2"_s.arg(instrument.id, label.en),
                      u"Formulaire %1\u202f: %2"_s.arg(instrument.id, label.fr)};
        item.kind = kind;
        item.codelist = list;
        item.options = options;
        add(item, {u"forms.csv"_s, code, instrument.id, u"visit"_s});
    };
    addItem(codes.state, {u"state"_s, u"état"_s}, Item::Kind::Choice, u"form_state"_s, states);
    addItem(codes.date, {u"filled in on"_s, u"rempli le"_s}, Item::Kind::Date, {}, {});
    addItem(codes.by, {u"filled in by"_s, u"rempli par"_s}, Item::Kind::Choice, u"form_by"_s, people);
}

void Dictionary::addLicence(const Instrument &instrument)
{
    const LicenceItems codes = licenceItems(instrument.id);
    const auto addItem = [&](const QString &code, const Words &label, Item::Kind kind) {
        Item item;
        item.code = code;
        item.label = {u"Licence of %1: %2"_s.arg(instrument.id, label.en),
                      u"Licence de %1\u202f: %2"_s.arg(instrument.id, label.fr)};
        item.kind = kind;
        item.mayBeFuture = true;
        item.mayPrecedeConsent = true;
        add(item, {u"forms.csv"_s, code, u"licence"_s, u"study"_s});
    };
    addItem(codes.holder, {u"holder"_s, u"titulaire"_s}, Item::Kind::Text);
    addItem(codes.number, {u"number"_s, u"numéro"_s}, Item::Kind::Text);
    addItem(codes.validUntil, {u"valid until"_s, u"valable jusqu’au"_s}, Item::Kind::Date);
}

FormItems formItems(const QString &instrument)
{
    return {u"form_state_"_s + instrument, u"form_date_"_s + instrument, u"form_by_"_s + instrument};
}

LicenceItems licenceItems(const QString &instrument)
{
    const QString base = u"licence_%1_"_s.arg(instrument);
    return {base + u"holder"_s, base + u"number"_s, base + u"valid_until"_s};
}

void Dictionary::addCodelist(const QString &name, const std::vector<Option> &options)
{
    if (options.empty() || m_codelists.contains(name))
        return;
    m_codelistNames.push_back(name);
    m_codelists.insert(name, options);
}

const Item *Dictionary::item(const QString &code) const
{
    const auto found = m_items.constFind(code);
    return found == m_items.constEnd() ? nullptr : &*found;
}

const ItemPlace *Dictionary::place(const QString &code) const
{
    const auto found = m_places.constFind(code);
    return found == m_places.constEnd() ? nullptr : &*found;
}

const std::vector<Option> &Dictionary::codelist(const QString &name) const
{
    static const std::vector<Option> none;
    const auto found = m_codelists.constFind(name);
    return found == m_codelists.constEnd() ? none : *found;
}

} // namespace carnet
