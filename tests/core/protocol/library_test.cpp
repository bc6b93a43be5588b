#include "core/protocol/library.h"
#include "core/protocol/reader.h"
#include "tests/support/support.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace carnet;

TEST(Library, ShipsTheCrossoverAndThirteenInstruments)
{
    EXPECT_TRUE(shippedProtocols().contains(u"ketapain"_s));
    EXPECT_EQ(shippedInstruments().size(), 13);
    EXPECT_TRUE(shippedProtocol(u"../items"_s).isEmpty());
    EXPECT_TRUE(shippedInstrument(u"nothing"_s).isEmpty());
}

TEST(Library, EveryShippedDefinitionIsRight)
{
    for (const QString &id : shippedProtocols()) {
        for (const DefinitionProblem &problem : checkProtocol(shippedProtocol(id), shippedInstrument))
            ADD_FAILURE() << problemLine(problem, id).toStdString();
    }
    for (const QString &id : shippedInstruments()) {
        for (const DefinitionProblem &problem : checkInstrument(shippedInstrument(id)))
            ADD_FAILURE() << problemLine(problem, id).toStdString();
        EXPECT_EQ(readInstrument(shippedInstrument(id), id).id, id);
    }
}
