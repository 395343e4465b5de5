<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes slow.</source>
        <translation>
            <numerusform>The clock of this computer is %n minute slow.</numerusform>
            <numerusform>The clock of this computer is %n minutes slow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes fast.</source>
        <translation>
            <numerusform>The clock of this computer is %n minute fast.</numerusform>
            <numerusform>The clock of this computer is %n minutes fast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The profile leaves it to each task; %n can be chosen.</source>
        <translation>
            <numerusform>The profile leaves it to each task; %n can be chosen.</numerusform>
            <numerusform>The profile leaves it to each task; %n can be chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The instance has no topic %1.</source>
        <translation>
            <numerusform>The instance has no topic %1.</numerusform>
            <numerusform>The instance has none of these topics: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exposure</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>The task list was read: %n task(s) may be it</source>
        <translation>
            <numerusform>The task list was read: %n task may be it</numerusform>
            <numerusform>The task list was read: %n tasks may be it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) in the list may be the attempt’s. Choose which one it is.</source>
        <translation>
            <numerusform>%n task in the list may be the attempt’s. Choose which one it is.</numerusform>
            <numerusform>%n tasks in the list may be the attempt’s. Choose which one it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message numerus="yes">
        <source>Exported %n profiles, without keys.</source>
        <translation>
            <numerusform>Exported %n profile, without keys.</numerusform>
            <numerusform>Exported %n profiles, without keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n profiles; they have no keys yet.</source>
        <translation>
            <numerusform>Imported %n profile; it has no keys yet.</numerusform>
            <numerusform>Imported %n profiles; they have no keys yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spillway::CheckList</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mind</source>
        <translation>
            <numerusform>%n to mind</numerusform>
            <numerusform>%n to mind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked</source>
        <translation>
            <numerusform>%n could not be checked</numerusform>
            <numerusform>%n could not be checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spillway::DoctorDialog</name>
    <message numerus="yes">
        <source>%n things need your attention.</source>
        <translation>
            <numerusform>%n thing needs your attention.</numerusform>
            <numerusform>%n things need your attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works; %n things to mind.</source>
        <translation>
            <numerusform>It works; %n thing to mind.</numerusform>
            <numerusform>It works; %n things to mind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spillway::ExposureDialog</name>
    <message numerus="yes">
        <source>Keys lie open in %n files.</source>
        <translation>
            <numerusform>A key lies open in %n file.</numerusform>
            <numerusform>Keys lie open in %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spillway::HistoryExporter</name>
    <message numerus="yes">
        <source>%n attempt(s) copied, without keys</source>
        <translation>
            <numerusform>%n attempt copied, without keys</numerusform>
            <numerusform>%n attempts copied, without keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) exported, without keys: %1</source>
        <translation>
            <numerusform>%n attempt exported, without keys: %1</numerusform>
            <numerusform>%n attempts exported, without keys: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spillway::MainWindow</name>
    <message numerus="yes">
        <source>%n attempts are selected</source>
        <translation>
            <numerusform>%n attempt is selected</numerusform>
            <numerusform>%n attempts are selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spillway::PickButton</name>
    <message numerus="yes">
        <source>%n found, %1</source>
        <translation>
            <numerusform>%n found, %1</numerusform>
            <numerusform>%n found, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found. Press “%1” to see them.</source>
        <translation>
            <numerusform>%n found. Press “%1” to see it.</numerusform>
            <numerusform>%n found. Press “%1” to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spillway::ProfileActions</name>
    <message numerus="yes">
        <source>Imported %n profiles; they have no keys yet</source>
        <translation>
            <numerusform>Imported %n profile; it has no keys yet</numerusform>
            <numerusform>Imported %n profiles; they have no keys yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spillway::TopicFinder</name>
    <message numerus="yes">
        <source>%n topics of the instance, read %1.</source>
        <translation>
            <numerusform>%n topic of the instance, read %1.</numerusform>
            <numerusform>%n topics of the instance, read %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
