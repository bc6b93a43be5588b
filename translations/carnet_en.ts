<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Allocation</name>
    <message numerus="yes">
        <source>%n treatments are wanted, one for each period</source>
        <translation>
            <numerusform>%n treatment is wanted, one for each period</numerusform>
            <numerusform>%n treatments are wanted, one for each period</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Analyses</name>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out without a value</source>
        <translation>
            <numerusform>%n left out without a value</numerusform>
            <numerusform>%n left out without a value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) exposed</source>
        <translation>
            <numerusform>%n patient exposed</numerusform>
            <numerusform>%n patients exposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n incomplete</numerusform>
            <numerusform>%n incomplete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) with a baseline</source>
        <translation>
            <numerusform>%n patient with a baseline</numerusform>
            <numerusform>%n patients with a baseline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) at most</source>
        <translation>
            <numerusform>%n period at most</numerusform>
            <numerusform>%n periods at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after an infusion</source>
        <translation>
            <numerusform>%n month after an infusion</numerusform>
            <numerusform>%n months after an infusion</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AucChart</name>
    <message numerus="yes">
        <source>Points × days, trapezoidal rule from day %1 to day %2, %3. %n patient(s).</source>
        <translation>
            <numerusform>Points × days, trapezoidal rule from day %1 to day %2, %3. %n patient.</numerusform>
            <numerusform>Points × days, trapezoidal rule from day %1 to day %2, %3. %n patients.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>late by %n day</numerusform>
            <numerusform>late by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeBreak</name>
    <message numerus="yes">
        <source>Say why in %n characters or more.</source>
        <translation>
            <numerusform>Say why in %n character or more.</numerusform>
            <numerusform>Say why in %n characters or more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be an answer and count as missing; the first: %1</source>
        <translation>
            <numerusform>%n value cannot be an answer and counts as missing: %1</numerusform>
            <numerusform>%n values cannot be answers and count as missing; the first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventTimeline</name>
    <message numerus="yes">
        <source>%n event(s) drawn, one row per patient.</source>
        <translation>
            <numerusform>%n event drawn, one row per patient.</numerusform>
            <numerusform>%n events drawn, one row per patient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a date not drawn.</source>
        <translation>
            <numerusform>%n event without a date not drawn.</numerusform>
            <numerusform>%n events without a date not drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n patients are known by their code alone: patients.csv is not among the files.</source>
        <translation>
            <numerusform>%n patient is known by the code alone: patients.csv is not among the files.</numerusform>
            <numerusform>%n patients are known by their code alone: patients.csv is not among the files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows checked. Nothing of the list was stored: until a pharmacist has an account, keep it out of the study.</source>
        <translation>
            <numerusform>%1: %n row checked. Nothing of the list was stored: until a pharmacist has an account, keep it out of the study.</numerusform>
            <numerusform>%1: %n rows checked. Nothing of the list was stored: until a pharmacist has an account, keep it out of the study.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPaper</name>
    <message numerus="yes">
        <source>and %n more value(s) of the same act</source>
        <translation>
            <numerusform>and %n more value of the same act</numerusform>
            <numerusform>and %n more values of the same act</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n query(ies)</source>
        <translation>
            <numerusform>%n query</numerusform>
            <numerusform>%n queries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s), %1 planned</source>
        <translation>
            <numerusform>%n patient, %1 planned</numerusform>
            <numerusform>%n patients, %1 planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n act</numerusform>
            <numerusform>%n acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of acts with more than %n values, such as imports, only the first is listed; the command “carnetctl audit” lists all.</source>
        <translation>
            <numerusform>Of acts with more than %n value, such as imports, only the first is listed; the command “carnetctl audit” lists all.</numerusform>
            <numerusform>Of acts with more than %n values, such as imports, only the first is listed; the command “carnetctl audit” lists all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message numerus="yes">
        <source>%1: %n diary day(s) without an answer</source>
        <translation>
            <numerusform>%1: %n diary day without an answer</numerusform>
            <numerusform>%1: %n diary days without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) changed after the signature</source>
        <translation>
            <numerusform>%1: %n value changed after the signature</numerusform>
            <numerusform>%1: %n values changed after the signature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be locked yet: %n thing(s) to do first. Nothing was done. First: %2</source>
        <translation>
            <numerusform>%1 cannot be locked yet: %n thing to do first. Nothing was done. First: %2</numerusform>
            <numerusform>%1 cannot be locked yet: %n things to do first. Nothing was done. First: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message numerus="yes">
        <source>%n row(s) without a value were left out.</source>
        <translation>
            <numerusform>%n row without a value was left out.</numerusform>
            <numerusform>%n rows without a value were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of patients without a baseline were left out where it is needed.</source>
        <translation>
            <numerusform>%n row of a patient without a baseline was left out where it is needed.</numerusform>
            <numerusform>%n rows of patients without a baseline were left out where it is needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextPeriod</name>
    <message numerus="yes">
        <source>%n day(s), %1 to %2 wanted</source>
        <translation>
            <numerusform>%n day, %1 to %2 wanted</numerusform>
            <numerusform>%n days, %1 to %2 wanted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open: %1</source>
        <translation>
            <numerusform>%n open: %1</numerusform>
            <numerusform>%n open: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PainChart</name>
    <message numerus="yes">
        <source>%n adverse event(s) without a full date not drawn.</source>
        <translation>
            <numerusform>%n adverse event without a full date not drawn.</numerusform>
            <numerusform>%n adverse events without a full date not drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n period</numerusform>
            <numerusform>%n periods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientPaper</name>
    <message numerus="yes">
        <source>%n day(s) outside the window</source>
        <translation>
            <numerusform>%n day outside the window</numerusform>
            <numerusform>%n days outside the window</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>Too many wrong passwords. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Too many wrong passwords. Wait %n second, then try again.</numerusform>
            <numerusform>Too many wrong passwords. Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReliefChart</name>
    <message numerus="yes">
        <source>% of the patients still relieved after so many days, after Kaplan and Meier; band: 95% interval; dashes across: observation ended. %n patient(s).</source>
        <translation>
            <numerusform>% of the patients still relieved after so many days, after Kaplan and Meier; band: 95% interval; dashes across: observation ended. %n patient.</numerusform>
            <numerusform>% of the patients still relieved after so many days, after Kaplan and Meier; band: 95% interval; dashes across: observation ended. %n patients.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondEntryPanel</name>
    <message numerus="yes">
        <source>%n correction(s) of %1 (%2 %)</source>
        <translation>
            <numerusform>%n correction of %1 (%2 %)</numerusform>
            <numerusform>%n corrections of %1 (%2 %)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyFacts</name>
    <message numerus="yes">
        <source>Period %1, %n patient(s)</source>
        <translation>
            <numerusform>Period %1, %n patient</numerusform>
            <numerusform>Period %1, %n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) before any treatment left out.</source>
        <translation>
            <numerusform>%n event before any treatment left out.</numerusform>
            <numerusform>%n events before any treatment left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a date count in no period.</source>
        <translation>
            <numerusform>%n event without a date counts in no period.</numerusform>
            <numerusform>%n events without a date count in no period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without this visit</source>
        <translation>
            <numerusform>%n of them without this visit</numerusform>
            <numerusform>%n of them without this visit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unblinding</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of patients</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>queries</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acts verified</source>
        <translation>
            <numerusform>%Ln act verified</numerusform>
            <numerusform>%Ln acts verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n randomised patients</source>
        <translation>
            <numerusform>%1 of %n randomised patient</numerusform>
            <numerusform>%1 of %n randomised patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitCheck</name>
    <message numerus="yes">
        <source>%n day(s) from infusion %1; the protocol wants %2 or more. Kept; check the date.</source>
        <translation>
            <numerusform>%n day from infusion %1; the protocol wants %2 or more. Kept; check the date.</numerusform>
            <numerusform>%n days from infusion %1; the protocol wants %2 or more. Kept; check the date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPaper</name>
    <message numerus="yes">
        <source>%1 of %n items</source>
        <translation>
            <numerusform>%1 of %n item</numerusform>
            <numerusform>%1 of %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) outside the window: say why</source>
        <translation>
            <numerusform>%n day outside the window: say why</numerusform>
            <numerusform>%n days outside the window: say why</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsCalendar</name>
    <message numerus="yes">
        <source>%1, %n day(s) late</source>
        <translation>
            <numerusform>%1, %n day late</numerusform>
            <numerusform>%1, %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n infusion(s) on %1, %2 can be given</source>
        <translation>
            <numerusform>%n infusion on %1, %2 can be given</numerusform>
            <numerusform>%n infusions on %1, %2 can be given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>late %n d</source>
        <translation>
            <numerusform>late %n d</numerusform>
            <numerusform>late %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n days entered</source>
        <translation>
            <numerusform>%1 of %n days entered</numerusform>
            <numerusform>%1 of %n days entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message numerus="yes">
        <source>%1 · %n day(s) late</source>
        <translation>
            <numerusform>%1 · %n day late</numerusform>
            <numerusform>%1 · %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signature of %1: %n value(s) changed after it</source>
        <translation>
            <numerusform>Signature of %1: %n value changed after it</numerusform>
            <numerusform>Signature of %1: %n values changed after it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::ActsModel</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::AdverseEventsPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No adverse event recorded. Asked for on %n occasion(s).</source>
        <translation>
            <numerusform>No adverse event recorded. Asked for on %n occasion.</numerusform>
            <numerusform>No adverse event recorded. Asked for on %n occasions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::AllocationPage</name>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n to come</numerusform>
            <numerusform>%n to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n envelopes</source>
        <translation>
            <numerusform>%n envelope</numerusform>
            <numerusform>%n envelopes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::AllocationPreview</name>
    <message numerus="yes">
        <source>%n numbers, none twice, every treatment an arm of the protocol</source>
        <translation>
            <numerusform>%n number, its treatments arms of the protocol</numerusform>
            <numerusform>%n numbers, none twice, every treatment an arm of the protocol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::AnalysisPage</name>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n file written to %1</numerusform>
            <numerusform>%n files written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::AuditPage</name>
    <message numerus="yes">
        <source>%Ln change(s), newest first</source>
        <translation>
            <numerusform>%Ln change, newest first</numerusform>
            <numerusform>%Ln changes, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::CodeBreakResult</name>
    <message numerus="yes">
        <source>Shown for %n s more, then it is gone: it is kept nowhere.</source>
        <translation>
            <numerusform>Shown for %n s more, then it is gone: it is kept nowhere.</numerusform>
            <numerusform>Shown for %n s more, then it is gone: it is kept nowhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::DiaryFinish</name>
    <message numerus="yes">
        <source>%n cell(s) are empty</source>
        <translation>
            <numerusform>%n cell is empty</numerusform>
            <numerusform>%n cells are empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s): %1</source>
        <translation>
            <numerusform>%n empty cell: %1</numerusform>
            <numerusform>%n empty cells: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark these %n not done</source>
        <translation>
            <numerusform>Mark this one not done</numerusform>
            <numerusform>Mark these %n not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) entered, as on paper.</source>
        <translation>
            <numerusform>%n day entered, as on paper.</numerusform>
            <numerusform>%n days entered, as on paper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) not done</source>
        <translation>
            <numerusform>%n cell not done</numerusform>
            <numerusform>%n cells not done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::DiaryPage</name>
    <message numerus="yes">
        <source>Why are %n cell(s) empty?</source>
        <translation>
            <numerusform>Why is %n cell empty?</numerusform>
            <numerusform>Why are %n cells empty?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) missing</source>
        <translation>
            <numerusform>%n cell missing</numerusform>
            <numerusform>%n cells missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted value(s)</source>
        <translation>
            <numerusform>%n pasted value</numerusform>
            <numerusform>%n pasted values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) pasted</source>
        <translation>
            <numerusform>%n value pasted</numerusform>
            <numerusform>%n values pasted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::DiarySide</name>
    <message numerus="yes">
        <source>Curve as entered: %n value(s)</source>
        <translation>
            <numerusform>Curve as entered: %n value</numerusform>
            <numerusform>Curve as entered: %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s)</source>
        <translation>
            <numerusform>%1 of %n value</numerusform>
            <numerusform>%1 of %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entered</source>
        <translation>
            <numerusform>%n entered</numerusform>
            <numerusform>%n entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n not done</numerusform>
            <numerusform>%n not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to enter</source>
        <translation>
            <numerusform>%n to enter</numerusform>
            <numerusform>%n to enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::DiaryTypist</name>
    <message numerus="yes">
        <source>%n cell(s) emptied</source>
        <translation>
            <numerusform>%n cell emptied</numerusform>
            <numerusform>%n cells emptied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::EventModel</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>queries</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::EventTimelineView</name>
    <message numerus="yes">
        <source>%1: %n event(s)</source>
        <translation>
            <numerusform>%1: %n event</numerusform>
            <numerusform>%1: %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::ExportPage</name>
    <message numerus="yes">
        <source>%1, %n rows</source>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty diary days</source>
        <translation>
            <numerusform>%n empty diary day</numerusform>
            <numerusform>%n empty diary days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open queries</source>
        <translation>
            <numerusform>%n open query</numerusform>
            <numerusform>%n open queries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::FilesStep</name>
    <message numerus="yes">
        <source>%1: %n visit(s)</source>
        <translation>
            <numerusform>%1: %n visit</numerusform>
            <numerusform>%1: %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n period</numerusform>
            <numerusform>%n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a diary of %n day(s)</source>
        <translation>
            <numerusform>a diary of %n day</numerusform>
            <numerusform>a diary of %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::FooterBar</name>
    <message numerus="yes">
        <source>Also open: %n person(s)</source>
        <translation>
            <numerusform>Also open: %n person</numerusform>
            <numerusform>Also open: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::FormPage</name>
    <message numerus="yes">
        <source>%n item(s) without an answer: %1</source>
        <translation>
            <numerusform>%n item without an answer: %1</numerusform>
            <numerusform>%n items without an answer: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n form(s) of %1 are complete.</source>
        <translation>
            <numerusform>The form of %1 is complete.</numerusform>
            <numerusform>All %n forms of %1 are complete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n missing</source>
        <translation>
            <numerusform>Mark it missing</numerusform>
            <numerusform>Mark all %n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) missing</source>
        <translation>
            <numerusform>%n item missing</numerusform>
            <numerusform>%n items missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::FormQueue</name>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <translation>
            <numerusform>%1 of %n item</numerusform>
            <numerusform>%1 of %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>complete · %n missing</source>
        <translation>
            <numerusform>complete · %n missing</numerusform>
            <numerusform>complete · %n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::FormSession</name>
    <message numerus="yes">
        <source>%n item(s) no longer apply: %1. Their answers are kept but not counted.</source>
        <translation>
            <numerusform>%n item no longer applies: %1. Its answer is kept but not counted.</numerusform>
            <numerusform>%n items no longer apply: %1. Their answers are kept but not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) apply again, with their answers: %1</source>
        <translation>
            <numerusform>%n item applies again, with its answer: %1</numerusform>
            <numerusform>%n items apply again, with their answers: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::FormSide</name>
    <message numerus="yes">
        <source>no score: %n item(s) missing</source>
        <translation>
            <numerusform>no score: %n item missing</numerusform>
            <numerusform>no score: %n items missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <translation>
            <numerusform>%1 of %n item</numerusform>
            <numerusform>%1 of %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::LogInForm</name>
    <message numerus="yes">
        <source>Too many wrong passwords. The next can be tried in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong passwords. The next can be tried in %n second.</numerusform>
            <numerusform>Too many wrong passwords. The next can be tried in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::NextPeriodPanel</name>
    <message numerus="yes">
        <source>%n condition(s) stop the infusion</source>
        <translation>
            <numerusform>%n condition stops the infusion</numerusform>
            <numerusform>%n conditions stop the infusion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a reason</source>
        <translation>
            <numerusform>%n needs a reason</numerusform>
            <numerusform>%n need a reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::PasteDialog</name>
    <message numerus="yes">
        <source>%n new value(s)</source>
        <translation>
            <numerusform>%n new value</numerusform>
            <numerusform>%n new values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as already entered</source>
        <translation>
            <numerusform>%n as already entered</numerusform>
            <numerusform>%n as already entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overwritten</source>
        <translation>
            <numerusform>%n overwritten</numerusform>
            <numerusform>%n overwritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as it is</source>
        <translation>
            <numerusform>%n kept as it is</numerusform>
            <numerusform>%n kept as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::PatientEvents</name>
    <message numerus="yes">
        <source>%n ongoing</source>
        <translation>
            <numerusform>%n ongoing</numerusform>
            <numerusform>%n ongoing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::PatientPage</name>
    <message numerus="yes">
        <source>%n open queries</source>
        <translation>
            <numerusform>%n open query</numerusform>
            <numerusform>%n open queries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::PatientsModel</name>
    <message numerus="yes">
        <source>%n infusion(s) given</source>
        <translation>
            <numerusform>%n infusion given</numerusform>
            <numerusform>%n infusions given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::PatientsPage</name>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n patients</source>
        <translation>
            <numerusform>%1 of %n patient</numerusform>
            <numerusform>%1 of %n patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::PopulationDialog</name>
    <message numerus="yes">
        <source>%1 of %n patient(s)</source>
        <translation>
            <numerusform>%1 of %n patient</numerusform>
            <numerusform>%1 of %n patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::ProgressStrip</name>
    <message numerus="yes">
        <source>%1, about %n s left</source>
        <translation>
            <numerusform>%1, about %n s left</numerusform>
            <numerusform>%1, about %n s left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::QueriesPage</name>
    <message numerus="yes">
        <source>%n wait for an answer</source>
        <translation>
            <numerusform>%n waits for an answer</numerusform>
            <numerusform>%n wait for an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::QueryModel</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>age of a query in days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::RailButton</name>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::SecondEntryPanel</name>
    <message numerus="yes">
        <source>Curve of %n verified value(s)</source>
        <translation>
            <numerusform>Curve of %n verified value</numerusform>
            <numerusform>Curve of %n verified values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::SecondEntryTypist</name>
    <message numerus="yes">
        <source>End of the diary. %n score(s) left: F8 goes there</source>
        <translation>
            <numerusform>End of the diary. %n score left: F8 goes there</numerusform>
            <numerusform>End of the diary. %n scores left: F8 goes there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::SetupBar</name>
    <message numerus="yes">
        <source>%n change(s) not in force yet</source>
        <translation>
            <numerusform>%n change not in force yet</numerusform>
            <numerusform>%n changes not in force yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that are not in force yet go. The protocol in force stays.</source>
        <translation>
            <numerusform>%n change that is not in force yet goes. The protocol in force stays.</numerusform>
            <numerusform>%n changes that are not in force yet go. The protocol in force stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::SignPage</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed after signature: %n value(s)</source>
        <translation>
            <numerusform>changed after signature: %n value</numerusform>
            <numerusform>changed after signature: %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do first</source>
        <translation>
            <numerusform>%n to do first</numerusform>
            <numerusform>%n to do first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can change any value of the %n patient(s) any more until a data manager unlocks the study with a reason.</source>
        <translation>
            <numerusform>Nobody can change any value of the %n patient any more until a data manager unlocks the study with a reason.</numerusform>
            <numerusform>Nobody can change any value of the %n patients any more until a data manager unlocks the study with a reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::StudyChartsPage</name>
    <message numerus="yes">
        <source>%n figure(s) written to %1</source>
        <translation>
            <numerusform>%n figure written to %1</numerusform>
            <numerusform>%n figures written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::StudyFrame</name>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::StudyLockFields</name>
    <message numerus="yes">
        <source>Nobody can change any value of the %n patient(s) any more until a data manager unlocks the study with a reason.</source>
        <translation>
            <numerusform>Nobody can change any value of the %n patient any more until a data manager unlocks the study with a reason.</numerusform>
            <numerusform>Nobody can change any value of the %n patients any more until a data manager unlocks the study with a reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::ToDoCard</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::UnblindingPage</name>
    <message numerus="yes">
        <source>The treatments of %n patient(s) were opened by %1 and %2. Print the certificate and file it.</source>
        <translation>
            <numerusform>The treatments of %n patient were opened by %1 and %2. Print the certificate and file it.</numerusform>
            <numerusform>The treatments of %n patients were opened by %1 and %2. Print the certificate and file it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::VisitPage</name>
    <message numerus="yes">
        <source>moved by %n day(s)</source>
        <translation>
            <numerusform>moved by %n day</numerusform>
            <numerusform>moved by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>late by %n day</numerusform>
            <numerusform>late by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n criteria are met</source>
        <translation>
            <numerusform>The criterion is met</numerusform>
            <numerusform>All %n criteria are met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::VisitsListModel</name>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>late by %n day</numerusform>
            <numerusform>late by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ui::VisitsPage</name>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>late by %n day</numerusform>
            <numerusform>late by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days with more infusions than can be given</source>
        <translation>
            <numerusform>%n day with more infusions than can be given</numerusform>
            <numerusform>%n days with more infusions than can be given</numerusform>
        </translation>
    </message>
</context>
</TS>
