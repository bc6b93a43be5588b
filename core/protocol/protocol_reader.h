#pragma once

#include "core/domain/protocol.h"
#include "core/protocol/item_reader.h"

#include <QSet>

namespace carnet {

/// Reads one protocol from its JSON and reports everything that is wrong with it. Treatment arms and sequences are read
/// and checked, and go no further: nothing that a blinded person can see is made of them.
class ProtocolReader
{
public:
    ProtocolReader(const JsonNode &root, const InstrumentSource &instruments);

    Protocol read();

private:
    void readIdentity();
    void readArms();
    void readCodelists();
    void readForms();
    void readFormRules(const JsonNode &node, ProtocolForm &form);
    void readFormWanted(const JsonNode &node, ProtocolForm &form);
    void readFormTables(const JsonNode &node, ProtocolForm &form);
    void readDiary();
    void readOwnInstruments();
    void readVisits();
    void readRepeatedInfusions();
    void readAuc();
    void readReevaluation();
    void readChecks();
    void readQuickLists();
    void readVerification();
    void readWorkingHours();
    void readWishes();

    ProtocolVisit readVisit(const JsonNode &node);
    void readWindow(const JsonNode &node, int &low, int &high);
    void readSchedule(const JsonNode &node, ProtocolVisit &visit);
    void readVisitForms(const JsonNode &node, ProtocolVisit &visit);
    bool loadInstrument(const QString &id, const JsonNode &where);
    void addInstrument(const Instrument &instrument, const JsonNode &where);
    void checkAnchors(const std::vector<JsonNode> &nodes);
    void checkInfusions(const std::vector<JsonNode> &nodes);
    void checkItemCode(const QString &code, const JsonNode &where);
    int readPeriod(const JsonNode &node, const QString &key);

    const JsonNode m_root;
    const InstrumentSource &m_instruments;
    Protocol m_protocol;
    OptionLists m_lists;
    QHash<QString, QString> m_itemPaths; ///< where each item code stands
};

} // namespace carnet
