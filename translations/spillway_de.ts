<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und ein weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes slow.</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners geht %n Minute nach.</numerusform>
            <numerusform>Die Uhr dieses Rechners geht %n Minuten nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes fast.</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners geht %n Minute vor.</numerusform>
            <numerusform>Die Uhr dieses Rechners geht %n Minuten vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agrees with the service’s.</source>
        <translation>Stimmt mit der des Dienstes überein.</translation>
    </message>
    <message>
        <source>The connection is verified.</source>
        <translation>Die Verbindung ist überprüft.</translation>
    </message>
    <message>
        <source>The service takes its signatures.</source>
        <translation>Der Dienst nimmt seine Signaturen an.</translation>
    </message>
    <message>
        <source>The project is there and belongs to this key.</source>
        <translation>Das Projekt gibt es, und es gehört zu diesem Schlüssel.</translation>
    </message>
    <message>
        <source>The key may list the instances.</source>
        <translation>Der Schlüssel darf die Instanzen auflisten.</translation>
    </message>
    <message>
        <source>%1 is a running cluster.</source>
        <translation>%1 ist ein laufender Cluster.</translation>
    </message>
    <message>
        <source>It is the connector of %1.</source>
        <translation>Es ist der Connector von %1.</translation>
    </message>
    <message>
        <source>%1 of %2 tasks are used.</source>
        <translation>%1 von %2 Tasks sind vergeben.</translation>
    </message>
    <message>
        <source>No task of this connector has it.</source>
        <translation>Kein Task dieses Connectors heißt so.</translation>
    </message>
    <message>
        <source>The pattern takes %1 of %2 topics, and later ones that match.</source>
        <translation>Das Muster erfasst %1 von %2 Topics, und spätere, die passen.</translation>
    </message>
    <message>
        <source>All of them exist.</source>
        <translation>Alle sind vorhanden.</translation>
    </message>
    <message>
        <source>It exists and the writer key reaches it.</source>
        <translation>Er ist vorhanden, und der Schreibschlüssel erreicht ihn.</translation>
    </message>
    <message>
        <source>It lies in the region of the instance, %1.</source>
        <translation>Er liegt in der Region der Instanz, %1.</translation>
    </message>
    <message>
        <source>It is permanent, and OBS takes its signatures.</source>
        <translation>Er ist dauerhaft, und OBS nimmt seine Signaturen an.</translation>
    </message>
    <message>
        <source>It shows in a project, and the profile names none.</source>
        <translation>Das zeigt sich in einem Projekt, und das Profil nennt keines.</translation>
    </message>
    <message numerus="yes">
        <source>The profile leaves it to each task; %n can be chosen.</source>
        <translation>
            <numerusform>Das Profil überlässt es dem einzelnen Task; %n steht zur Wahl.</numerusform>
            <numerusform>Das Profil überlässt es dem einzelnen Task; %n stehen zur Wahl.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile names none, and the key’s user has none in the region.</source>
        <translation>Das Profil nennt keines, und der Benutzer des Schlüssels hat in der Region keines.</translation>
    </message>
    <message>
        <source>The service was not reached, so nobody could say.</source>
        <translation>Der Dienst war nicht erreichbar, daher konnte es niemand sagen.</translation>
    </message>
    <message>
        <source>OBS did not tell where the bucket lies.</source>
        <translation>OBS hat nicht gesagt, wo der Bucket liegt.</translation>
    </message>
    <message>
        <source>Another line must be mended first.</source>
        <translation>Zuerst muss eine andere Zeile in Ordnung gebracht werden.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Sign-in key</source>
        <translation>Anmeldeschlüssel</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>Task quota</source>
        <translation>Task-Kontingent</translation>
    </message>
    <message>
        <source>Task name</source>
        <translation>Task-Name</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Bucket’s region</source>
        <translation>Region des Buckets</translation>
    </message>
    <message>
        <source>Bucket-writer key</source>
        <translation>Bucket-Schreibschlüssel</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>eine Regel</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>der Dienst</translation>
    </message>
    <message>
        <source>the bucket</source>
        <translation>der Bucket</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>%1 The service refuses signatures that are off by more than 15. Set the time, then try again.</source>
        <translation>%1 Der Dienst weist Signaturen ab, die um mehr als 15 abweichen. Stellen Sie die Uhr, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 Up to 15 the service still takes signatures.</source>
        <translation>%1 Bis 15 nimmt der Dienst Signaturen noch an.</translation>
    </message>
    <message>
        <source>The service did not tell its time.</source>
        <translation>Der Dienst hat seine Uhrzeit nicht genannt.</translation>
    </message>
    <message>
        <source>Not needed: the service is on this computer.</source>
        <translation>Nicht nötig: Der Dienst läuft auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The service refused the signature.</source>
        <translation>Der Dienst hat die Signatur abgewiesen.</translation>
    </message>
    <message>
        <source>The service refused this key before, so nothing was signed with it. Change the key, or say that it may be tried again. Five failures lock it for everybody.</source>
        <translation>Der Dienst hat diesen Schlüssel schon einmal abgewiesen, daher wurde nichts mit ihm signiert. Ändern Sie den Schlüssel, oder sagen Sie, dass er erneut versucht werden darf. Fünf Fehlversuche sperren ihn für alle.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keinen.</translation>
    </message>
    <message>
        <source>It is a temporary key. The request has no place for its token: use a permanent one.</source>
        <translation>Es ist ein temporärer Schlüssel. In der Anforderung ist kein Platz für sein Token: Verwenden Sie einen dauerhaften.</translation>
    </message>
    <message>
        <source>The service takes its signatures, but it may not list tasks.</source>
        <translation>Der Dienst nimmt seine Signaturen an, aber er darf keine Tasks auflisten.</translation>
    </message>
    <message>
        <source>The key may not look there.</source>
        <translation>Der Schlüssel darf dort nicht nachsehen.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>This service does not know dumping tasks any more. Only the newer Smart Connect is offered there, which Spillway does not speak.</source>
        <translation>Dieser Dienst kennt keine Dumping-Tasks mehr. Dort gibt es nur noch das neuere Smart Connect, das Spillway nicht spricht.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be RUNNING. Wait until it is.</source>
        <translation>%1 hat den Status %2; nötig ist RUNNING. Warten Sie, bis es so weit ist.</translation>
    </message>
    <message>
        <source>%1 is a single-node instance; dumping needs a cluster.</source>
        <translation>%1 ist eine Instanz mit einem einzigen Knoten; Dumping braucht einen Cluster.</translation>
    </message>
    <message>
        <source>No instance of this project has that connector.</source>
        <translation>Keine Instanz dieses Projekts hat diesen Connector.</translation>
    </message>
    <message>
        <source>%1 has no connector yet. Enable it first.</source>
        <translation>%1 hat noch keinen Connector. Aktivieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>%1 has another connector: %2.</source>
        <translation>%1 hat einen anderen Connector: %2.</translation>
    </message>
    <message>
        <source>That is the ID of the instance %1, which has no connector yet.</source>
        <translation>Das ist die ID der Instanz %1, die noch keinen Connector hat.</translation>
    </message>
    <message>
        <source>That is the ID of the instance %1. Its connector is %2.</source>
        <translation>Das ist die ID der Instanz %1. Ihr Connector ist %2.</translation>
    </message>
    <message>
        <source>%1 of %2 tasks are used: there is no room for another.</source>
        <translation>%1 von %2 Tasks sind vergeben: Für einen weiteren ist kein Platz.</translation>
    </message>
    <message>
        <source>The service did not tell the quota.</source>
        <translation>Der Dienst hat das Kontingent nicht genannt.</translation>
    </message>
    <message>
        <source>A task of this connector has it already. Choose another.</source>
        <translation>Ein Task dieses Connectors heißt schon so. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The instance has no topic %1.</source>
        <translation>
            <numerusform>Die Instanz hat das Topic %1 nicht.</numerusform>
            <numerusform>Die Instanz hat diese Topics nicht: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pattern takes none of %1 topics. Nothing is written until one is made that matches.</source>
        <translation>Das Muster erfasst keines von %1 Topics. Es wird nichts geschrieben, bis eines angelegt wird, das passt.</translation>
    </message>
    <message>
        <source>The pattern took too long to try and was stopped. The service may stumble over it too.</source>
        <translation>Das Ausprobieren des Musters dauerte zu lange und wurde abgebrochen. Auch der Dienst könnte darüber stolpern.</translation>
    </message>
    <message>
        <source>The key’s user has no project of that ID.</source>
        <translation>Der Benutzer des Schlüssels hat kein Projekt mit dieser ID.</translation>
    </message>
    <message>
        <source>The service takes it, but IAM does not list it among the projects of the key’s user.</source>
        <translation>Der Dienst nimmt es an, aber IAM führt es nicht unter den Projekten dieses Benutzers.</translation>
    </message>
    <message>
        <source>There is no bucket of that name.</source>
        <translation>Es gibt keinen Bucket dieses Namens.</translation>
    </message>
    <message>
        <source>OBS sends the question to another region. The bucket must be in the instance’s, %1.</source>
        <translation>OBS verweist auf eine andere Region. Der Bucket muss in der Region der Instanz liegen, %1.</translation>
    </message>
    <message>
        <source>The bucket lies in %1, the instance in %2. They must be in one region.</source>
        <translation>Der Bucket liegt in %1, die Instanz in %2. Beide müssen in derselben Region sein.</translation>
    </message>
    <message>
        <source>The key may not look at the bucket. It may still write there: that alone the task needs.</source>
        <translation>Der Schlüssel darf den Bucket nicht ansehen. Schreiben darf er dort vielleicht trotzdem: Nur das braucht der Task.</translation>
    </message>
    <message>
        <source>The writer key may not look at the bucket, so nobody can say whether it exists.</source>
        <translation>Der Schreibschlüssel darf den Bucket nicht ansehen, daher kann niemand sagen, ob es ihn gibt.</translation>
    </message>
    <message>
        <source>OBS refused the key (%1).</source>
        <translation>OBS hat den Schlüssel abgewiesen (%1).</translation>
    </message>
    <message>
        <source>The bucket lies in %1; the region of the instance is not known.</source>
        <translation>Der Bucket liegt in %1; die Region der Instanz ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The answer is not what the service’s documentation says.</source>
        <translation>Die Antwort ist nicht so, wie der Dienst sie dokumentiert.</translation>
    </message>
    <message>
        <source>The list repeats itself and does not end; reading it was stopped. What came is shown.</source>
        <translation>Die Liste wiederholt sich und endet nicht; das Lesen wurde abgebrochen. Angezeigt wird, was kam.</translation>
    </message>
    <message>
        <source>It is not known where to ask.</source>
        <translation>Es ist nicht bekannt, wo gefragt werden soll.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand Benanntem</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused: %2.</source>
        <translation>Das Zertifikat von %1 wurde abgewiesen: %2.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of %1 was refused: %2. It is made out to %3 by %4, valid from %5 to %6.</source>
        <translation>Das Zertifikat von %1 wurde abgewiesen: %2. Es ist ausgestellt auf %3 von %4, gültig von %5 bis %6.</translation>
    </message>
    <message>
        <source>If your company inspects TLS, add its authority as CA file.</source>
        <translation>Falls Ihre Firma TLS mitliest, fügen Sie deren Zertifizierungsstelle als CA-Datei hinzu.</translation>
    </message>
    <message>
        <source>The service refused this sign-in key before, so nothing was signed with it. Enter the key anew in its profile; starting Spillway again allows one more try.</source>
        <translation>Der Dienst hat diesen Anmeldeschlüssel vorhin abgewiesen, deshalb wurde nichts damit signiert. Geben Sie den Schlüssel in seinem Profil neu ein; ein Neustart von Spillway erlaubt einen weiteren Versuch.</translation>
    </message>
    <message>
        <source>An ID holds characters that no ID of the service has; with it the request would go somewhere else. Nothing was sent.</source>
        <translation>Eine ID enthält Zeichen, die keine ID des Dienstes hat; mit ihr ginge die Anforderung anderswohin. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>An entry was written, read and removed again.</source>
        <extracomment>%1 is a list of service names such as org.freedesktop.secrets</extracomment>
        <translation>Ein Eintrag wurde geschrieben, gelesen und wieder entfernt.</translation>
    </message>
    <message>
        <source>An entry was written, read and removed again. It is kept by %1.</source>
        <translation>Ein Eintrag wurde geschrieben, gelesen und wieder entfernt. Aufbewahrt wird er von %1.</translation>
    </message>
    <message>
        <source>What was read is not what was written. Keys may be damaged: enter them anew, and look at the keyring with its own program.</source>
        <translation>Gelesen wurde etwas anderes, als geschrieben wurde. Schlüssel können beschädigt sein: Geben Sie sie neu ein und sehen Sie sich den Schlüsselbund mit seinem eigenen Programm an.</translation>
    </message>
    <message>
        <source>It takes entries and gives them back, but does not remove them. Delete “%1” with the keyring’s own program.</source>
        <translation>Er nimmt Einträge an und gibt sie zurück, entfernt sie aber nicht. Löschen Sie „%1“ mit dem eigenen Programm des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>On Debian, install gnome-keyring, or use the one of your desktop, and sign in anew.</source>
        <translation>Installieren Sie unter Debian gnome-keyring oder verwenden Sie den Ihres Desktops, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Until then a key can be used for one session only.</source>
        <translation>Bis dahin kann ein Schlüssel nur für eine Sitzung verwendet werden.</translation>
    </message>
    <message>
        <source>Not looked at: the network’s settings cannot be used, see below.</source>
        <translation>Nicht geprüft: Die Netzwerkeinstellungen sind nicht brauchbar, siehe unten.</translation>
    </message>
    <message>
        <source>Not looked at: no profile is chosen and no practice has begun, so there is nobody to ask. Choose one at the left, or give --profile or --practice.</source>
        <translation>Nicht geprüft: Kein Profil ist gewählt und keine Übung hat begonnen, daher ist niemand zu fragen. Wählen Sie links eines oder geben Sie --profile oder --practice an.</translation>
    </message>
    <message>
        <source>Calls go through %1.</source>
        <translation>Aufrufe gehen über %1.</translation>
    </message>
    <message>
        <source>Calls go out directly.</source>
        <translation>Aufrufe gehen direkt hinaus.</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy. Write http://host:port or socks5://host:port into the profile.</source>
        <translation>„%1“ ist keine Adresse eines Proxys. Schreiben Sie http://host:port oder socks5://host:port in das Profil.</translation>
    </message>
    <message>
        <source>Its password could not be read. %1</source>
        <translation>Sein Passwort konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Certificates are verified by the system’s authorities.</source>
        <translation>Zertifikate werden mit den Zertifizierungsstellen des Systems geprüft.</translation>
    </message>
    <message>
        <source>The system’s authorities, and those of %1.</source>
        <translation>Die Zertifizierungsstellen des Systems und die aus %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Give the profile another CA file, or none.</source>
        <translation>%1 kann nicht gelesen werden. Geben Sie dem Profil eine andere CA-Datei oder keine.</translation>
    </message>
    <message>
        <source>%1 has no certificate in PEM form. Ask your network’s people for that form.</source>
        <translation>%1 enthält kein Zertifikat in PEM-Form. Bitten Sie die Zuständigen Ihres Netzes um diese Form.</translation>
    </message>
    <message>
        <source>Not looked at: the network’s settings cannot be used.</source>
        <translation>Nicht geprüft: Die Netzwerkeinstellungen sind nicht brauchbar.</translation>
    </message>
    <message>
        <source>All can be written. The history lies in %1.</source>
        <translation>Alle sind beschreibbar. Der Verlauf liegt in %1.</translation>
    </message>
    <message>
        <source>%1 is on another computer. The history works there, but slower, and is lost when that computer is not reached.</source>
        <translation>%1 liegt auf einem anderen Rechner. Der Verlauf arbeitet dort, aber langsamer, und fehlt, wenn jener Rechner nicht erreicht wird.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1. Nothing is sent that cannot be recorded: mend the folder’s permissions, or make room.</source>
        <translation>In %1 kann nichts geschrieben werden. Was nicht aufgezeichnet werden kann, wird nicht gesendet: Berichtigen Sie die Rechte des Ordners oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>How much is free at %1 cannot be told.</source>
        <translation>Wie viel in %1 frei ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>%1 are free at %2.</source>
        <translation>%1 sind frei in %2.</translation>
    </message>
    <message>
        <source>Make room: what cannot be recorded is not sent.</source>
        <translation>Schaffen Sie Platz: Was nicht aufgezeichnet werden kann, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Spillway %1, Qt %2, QtKeychain %3, on %4.</source>
        <extracomment>1 program, 2 Qt, 3 QtKeychain, 4 operating system</extracomment>
        <translation>Spillway %1, Qt %2, QtKeychain %3, auf %4.</translation>
    </message>
    <message>
        <source>Qt finds no TLS library, so nothing can be reached by https. On Debian, install libssl3.</source>
        <translation>Qt findet keine TLS-Bibliothek, daher ist über https nichts erreichbar. Installieren Sie unter Debian libssl3.</translation>
    </message>
    <message>
        <source>Qt finds no driver for SQLite, so there is no history. On Debian, install libqt6sql6-sqlite.</source>
        <translation>Qt findet keinen Treiber für SQLite, daher gibt es keinen Verlauf. Installieren Sie unter Debian libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>SQLite %1 has no FTS5 with trigrams, which the history’s search needs. Version 3.34 or later has it.</source>
        <translation>SQLite %1 hat kein FTS5 mit Trigrammen, das die Suche im Verlauf braucht. Ab Version 3.34 ist es dabei.</translation>
    </message>
    <message>
        <source>SQLite %1, with the search that the history needs.</source>
        <translation>SQLite %1, mit der Suche, die der Verlauf braucht.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>TLS-Bibliothek</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Warten auf den Schlüsselbund …</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft …</translation>
    </message>
</context>
<context>
    <name>ErrorCatalogue</name>
    <message>
        <source>A debugging sign-in was refused.</source>
        <translation>Eine Debug-Anmeldung wurde abgewiesen.</translation>
    </message>
    <message>
        <source>A quota cannot be made smaller than what is in use.</source>
        <translation>Ein Kontingent kann nicht kleiner werden als das, was belegt ist.</translation>
    </message>
    <message>
        <source>A setting of the instance has a value that is not allowed.</source>
        <translation>Eine Einstellung der Instanz hat einen nicht erlaubten Wert.</translation>
    </message>
    <message>
        <source>A time in the request is not valid.</source>
        <translation>Eine Zeitangabe in der Anforderung ist ungültig.</translation>
    </message>
    <message>
        <source>A topic can have 1 to 20 replicas.</source>
        <translation>Ein Topic kann 1 bis 20 Replikate haben.</translation>
    </message>
    <message>
        <source>A topic can have 1 to 200 partitions.</source>
        <translation>Ein Topic kann 1 bis 200 Partitionen haben.</translation>
    </message>
    <message>
        <source>A topic can keep messages for 1 to 168 hours.</source>
        <translation>Ein Topic kann Nachrichten 1 bis 168 Stunden behalten.</translation>
    </message>
    <message>
        <source>A topic name breaks the naming rule.</source>
        <translation>Ein Topic-Name verstößt gegen die Namensregel.</translation>
    </message>
    <message>
        <source>Access to DMS is denied.</source>
        <translation>Der Zugriff auf DMS ist verweigert.</translation>
    </message>
    <message>
        <source>Access to this call is denied.</source>
        <translation>Der Zugriff auf diesen Aufruf ist verweigert.</translation>
    </message>
    <message>
        <source>All access to the bucket is switched off.</source>
        <translation>Jeder Zugriff auf den Bucket ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Allow any protocol in both directions in the security group, then try again.</source>
        <translation>Erlauben Sie in der Sicherheitsgruppe alle Protokolle in beide Richtungen, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>An instance with this name already exists.</source>
        <translation>Eine Instanz dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>An order to change this instance is being carried out.</source>
        <translation>Ein Auftrag zur Änderung dieser Instanz wird gerade ausgeführt.</translation>
    </message>
    <message>
        <source>An order to change this instance is waiting for payment.</source>
        <translation>Ein Auftrag zur Änderung dieser Instanz wartet auf die Bezahlung.</translation>
    </message>
    <message>
        <source>Another job is still running on this instance.</source>
        <translation>Auf dieser Instanz läuft noch ein anderer Vorgang.</translation>
    </message>
    <message>
        <source>Another order has to be paid first.</source>
        <translation>Zuerst muss ein anderer Auftrag bezahlt werden.</translation>
    </message>
    <message>
        <source>Ask for a larger instance quota in the console, or delete an instance you no longer need.</source>
        <translation>Beantragen Sie in der Konsole ein größeres Instanzkontingent, oder löschen Sie eine nicht mehr benötigte Instanz.</translation>
    </message>
    <message>
        <source>Ask for a shorter time range.</source>
        <translation>Fragen Sie nach einem kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>Ask support to upgrade the instance, or use a newer one.</source>
        <translation>Bitten Sie den Support, die Instanz zu aktualisieren, oder verwenden Sie eine neuere.</translation>
    </message>
    <message>
        <source>Ask support, or move to a larger instance.</source>
        <translation>Fragen Sie den Support, oder wechseln Sie zu einer größeren Instanz.</translation>
    </message>
    <message>
        <source>Ask the owner of the account to finish it in the console.</source>
        <translation>Bitten Sie den Inhaber des Kontos, sie in der Konsole abzuschließen.</translation>
    </message>
    <message>
        <source>Ask whoever pays for the account to contact the billing centre.</source>
        <translation>Bitten Sie den, der für das Konto bezahlt, sich an die Abrechnungsstelle zu wenden.</translation>
    </message>
    <message>
        <source>Ask whoever pays for the account to settle it with the billing centre.</source>
        <translation>Bitten Sie den, der für das Konto bezahlt, es mit der Abrechnungsstelle zu klären.</translation>
    </message>
    <message>
        <source>Ask whoever pays for the account to top it up.</source>
        <translation>Bitten Sie den, der für das Konto bezahlt, es aufzuladen.</translation>
    </message>
    <message>
        <source>Ask whoever pays for the account whether it needs topping up.</source>
        <translation>Fragen Sie den, der für das Konto bezahlt, ob es aufgeladen werden muss.</translation>
    </message>
    <message>
        <source>Ask your administrator for DMS permissions in this project.</source>
        <translation>Bitten Sie Ihren Administrator um DMS-Berechtigungen in diesem Projekt.</translation>
    </message>
    <message>
        <source>Ask your administrator for access to the region, or choose another one.</source>
        <translation>Bitten Sie Ihren Administrator um Zugang zu der Region, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Ask your administrator for permission to create agencies in IAM.</source>
        <translation>Bitten Sie Ihren Administrator um die Berechtigung, in IAM Agencies anzulegen.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the agency&apos;s role in IAM.</source>
        <translation>Bitten Sie Ihren Administrator, die Rolle der Agency in IAM zu prüfen.</translation>
    </message>
    <message>
        <source>Check that the bucket is in the same region as the instance; if it is new, wait a few minutes.</source>
        <translation>Prüfen Sie, ob der Bucket in derselben Region liegt wie die Instanz; ist er neu, warten Sie einige Minuten.</translation>
    </message>
    <message>
        <source>Check that the instance is Running, then refresh the list.</source>
        <translation>Prüfen Sie, ob die Instanz läuft (Running), dann aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>Check that the instance is Running; if it is, send the request ID to support.</source>
        <translation>Prüfen Sie, ob die Instanz läuft (Running); wenn ja, senden Sie die Anforderungs-ID an den Support.</translation>
    </message>
    <message>
        <source>Check that the instance is a Kafka instance.</source>
        <translation>Prüfen Sie, ob die Instanz eine Kafka-Instanz ist.</translation>
    </message>
    <message>
        <source>Check that the product you chose is a Kafka product.</source>
        <translation>Prüfen Sie, ob das gewählte Produkt ein Kafka-Produkt ist.</translation>
    </message>
    <message>
        <source>Check that the service address in the profile starts with https.</source>
        <translation>Prüfen Sie, ob die Dienstadresse im Profil mit https beginnt.</translation>
    </message>
    <message>
        <source>Check the Kafka version of the instance; older ones may not be able to dump.</source>
        <translation>Prüfen Sie die Kafka-Version der Instanz; ältere können vielleicht kein Dumping.</translation>
    </message>
    <message>
        <source>Check the access key for missing characters; it may also have been deleted or belong to another cloud.</source>
        <translation>Prüfen Sie, ob dem Zugriffsschlüssel Zeichen fehlen; er kann auch gelöscht sein oder zu einer anderen Cloud gehören.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then try again.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Rechners, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the project, and ask your administrator for DMS permissions in it.</source>
        <translation>Prüfen Sie das Projekt, und bitten Sie Ihren Administrator um DMS-Berechtigungen darin.</translation>
    </message>
    <message>
        <source>Check the public access settings of the instance in the console.</source>
        <translation>Prüfen Sie die Einstellungen der Instanz für den öffentlichen Zugriff in der Konsole.</translation>
    </message>
    <message>
        <source>Check the region and the service address in the profile.</source>
        <translation>Prüfen Sie Region und Dienstadresse im Profil.</translation>
    </message>
    <message>
        <source>Check the region and the service address in the profile; this cloud may not offer dumping tasks any more.</source>
        <translation>Prüfen Sie Region und Dienstadresse im Profil; vielleicht bietet diese Cloud keine Dumping-Tasks mehr an.</translation>
    </message>
    <message>
        <source>Check the region; if it is right, send the request ID to support.</source>
        <translation>Prüfen Sie die Region; stimmt sie, senden Sie die Anforderungs-ID an den Support.</translation>
    </message>
    <message>
        <source>Check the service address in the profile; if it is right, send the request ID to support.</source>
        <translation>Prüfen Sie die Dienstadresse im Profil; stimmt sie, senden Sie die Anforderungs-ID an den Support.</translation>
    </message>
    <message>
        <source>Check the service address, the project and the connector ID.</source>
        <translation>Prüfen Sie Dienstadresse, Projekt und Connector-ID.</translation>
    </message>
    <message>
        <source>Check the sign-in key and this computer&apos;s clock, then try once; five failures lock the key for five minutes.</source>
        <translation>Prüfen Sie den Anmeldeschlüssel und die Uhr dieses Rechners, dann versuchen Sie es einmal; fünf Fehlversuche sperren den Schlüssel für fünf Minuten.</translation>
    </message>
    <message>
        <source>Check the topics in the console; if it keeps happening, send the request ID to support.</source>
        <translation>Prüfen Sie die Topics in der Konsole; geschieht es weiterhin, senden Sie die Anforderungs-ID an den Support.</translation>
    </message>
    <message>
        <source>Check the values it names; in a list, it usually means asking beyond the last page, so refresh.</source>
        <translation>Prüfen Sie die genannten Werte; bei einer Liste heißt es meist, dass hinter die letzte Seite gefragt wurde: aktualisieren Sie sie.</translation>
    </message>
    <message>
        <source>Check the values the message names; if none is named, send the request ID to support.</source>
        <translation>Prüfen Sie die Werte, die die Meldung nennt; nennt sie keine, senden Sie die Anforderungs-ID an den Support.</translation>
    </message>
    <message>
        <source>Check which sign-in key belongs to the profile, then try once.</source>
        <translation>Prüfen Sie, welcher Anmeldeschlüssel zum Profil gehört, dann versuchen Sie es einmal.</translation>
    </message>
    <message>
        <source>Choose a Kafka instance; dumping tasks need one.</source>
        <translation>Wählen Sie eine Kafka-Instanz; Dumping-Tasks brauchen eine.</translation>
    </message>
    <message>
        <source>Choose a bucket in the same region as the instance.</source>
        <translation>Wählen Sie einen Bucket in derselben Region wie die Instanz.</translation>
    </message>
    <message>
        <source>Choose a sign-in key for the profile; if there is one, check that no proxy removes headers.</source>
        <translation>Wählen Sie einen Anmeldeschlüssel für das Profil; ist einer da, prüfen Sie, ob ein Proxy Kopfzeilen entfernt.</translation>
    </message>
    <message>
        <source>Choose a stronger password for the instance in the console; it is not your secret key.</source>
        <translation>Wählen Sie in der Konsole ein stärkeres Passwort für die Instanz; es ist nicht Ihr geheimer Schlüssel.</translation>
    </message>
    <message>
        <source>Choose an existing security group for the instance in the console.</source>
        <translation>Wählen Sie in der Konsole eine vorhandene Sicherheitsgruppe für die Instanz.</translation>
    </message>
    <message>
        <source>Choose another bucket, or ask the bucket&apos;s owner.</source>
        <translation>Wählen Sie einen anderen Bucket, oder fragen Sie den Besitzer des Buckets.</translation>
    </message>
    <message>
        <source>Choose another name for the instance.</source>
        <translation>Wählen Sie einen anderen Namen für die Instanz.</translation>
    </message>
    <message>
        <source>Choose another project, or ask your administrator about this one.</source>
        <translation>Wählen Sie ein anderes Projekt, oder fragen Sie Ihren Administrator nach diesem.</translation>
    </message>
    <message>
        <source>Choose another region, or check the service address in the profile.</source>
        <translation>Wählen Sie eine andere Region, oder prüfen Sie die Dienstadresse im Profil.</translation>
    </message>
    <message>
        <source>Choose another target version in the console.</source>
        <translation>Wählen Sie in der Konsole eine andere Zielversion.</translation>
    </message>
    <message>
        <source>Choose another target version, or leave it as it is.</source>
        <translation>Wählen Sie eine andere Zielversion, oder lassen Sie es, wie es ist.</translation>
    </message>
    <message>
        <source>Choose another zone for the instance, or do without IPv6.</source>
        <translation>Wählen Sie eine andere Zone für die Instanz, oder verzichten Sie auf IPv6.</translation>
    </message>
    <message>
        <source>Choose at least one instance.</source>
        <translation>Wählen Sie mindestens eine Instanz.</translation>
    </message>
    <message>
        <source>Choose one of the offered windows in the console.</source>
        <translation>Wählen Sie eines der Zeitfenster, die die Konsole anbietet.</translation>
    </message>
    <message>
        <source>Choose the bucket from the list, correct its name, or create it in the console first.</source>
        <translation>Wählen Sie den Bucket aus der Liste, berichtigen Sie seinen Namen, oder legen Sie ihn zuerst in der Konsole an.</translation>
    </message>
    <message>
        <source>Choose the bucket from the list, or correct its name.</source>
        <translation>Wählen Sie den Bucket aus der Liste, oder berichtigen Sie seinen Namen.</translation>
    </message>
    <message>
        <source>Choose the project the sign-in is for, or sign in for this one.</source>
        <translation>Wählen Sie das Projekt, für das die Anmeldung gilt, oder melden Sie sich für dieses an.</translation>
    </message>
    <message>
        <source>Connect from the company network or VPN, or ask your administrator to allow your address.</source>
        <translation>Verbinden Sie sich aus dem Firmennetz oder über VPN, oder bitten Sie Ihren Administrator, Ihre Adresse zuzulassen.</translation>
    </message>
    <message>
        <source>Copy the connector ID again from the instance&apos;s page, without blanks.</source>
        <translation>Kopieren Sie die Connector-ID noch einmal von der Seite der Instanz, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Copy the connector ID, not the instance ID, from the instance&apos;s page.</source>
        <translation>Kopieren Sie von der Seite der Instanz die Connector-ID, nicht die Instanz-ID.</translation>
    </message>
    <message>
        <source>Copy the task ID again from the task&apos;s details.</source>
        <translation>Kopieren Sie die Task-ID noch einmal aus den Einzelheiten des Tasks.</translation>
    </message>
    <message>
        <source>Correct the field the message names, then create the task again.</source>
        <translation>Berichtigen Sie das Feld, das die Meldung nennt, dann erstellen Sie den Task erneut.</translation>
    </message>
    <message>
        <source>Correct the number of partitions of the topic in the console.</source>
        <translation>Berichtigen Sie in der Konsole die Zahl der Partitionen des Topics.</translation>
    </message>
    <message>
        <source>Correct the number of replicas of the topic in the console.</source>
        <translation>Berichtigen Sie in der Konsole die Zahl der Replikate des Topics.</translation>
    </message>
    <message>
        <source>Correct the retention time of the topic in the console.</source>
        <translation>Berichtigen Sie in der Konsole die Aufbewahrungszeit des Topics.</translation>
    </message>
    <message>
        <source>Correct the setting the message names, in the console.</source>
        <translation>Berichtigen Sie in der Konsole die Einstellung, die die Meldung nennt.</translation>
    </message>
    <message>
        <source>Correct what the message names; if it names nothing, send the request ID to support.</source>
        <translation>Berichtigen Sie, was die Meldung nennt; nennt sie nichts, senden Sie die Anforderungs-ID an den Support.</translation>
    </message>
    <message>
        <source>Creating a dumping task never asks for this; if you see it here, send the request ID to support.</source>
        <translation>Das Erstellen eines Dumping-Tasks fragt nie danach; sehen Sie es hier, senden Sie die Anforderungs-ID an den Support.</translation>
    </message>
    <message>
        <source>Delete a task you no longer need, or ask for a larger quota.</source>
        <translation>Löschen Sie einen nicht mehr benötigten Task, oder beantragen Sie ein größeres Kontingent.</translation>
    </message>
    <message>
        <source>Disk encryption is not offered here.</source>
        <translation>Plattenverschlüsselung wird hier nicht angeboten.</translation>
    </message>
    <message>
        <source>Do it in groups of at most 50.</source>
        <translation>Tun Sie es in Gruppen von höchstens 50.</translation>
    </message>
    <message>
        <source>Enable the key in the console, then try again.</source>
        <translation>Aktivieren Sie den Schlüssel in der Konsole, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Encryption (SSL) is off on this instance.</source>
        <translation>Auf dieser Instanz ist die Verschlüsselung (SSL) aus.</translation>
    </message>
    <message>
        <source>Enter both keys again, without blanks; they may be swapped.</source>
        <translation>Geben Sie beide Schlüssel erneut ein, ohne Leerzeichen; vielleicht sind sie vertauscht.</translation>
    </message>
    <message>
        <source>Exactly one availability zone must be given.</source>
        <translation>Es muss genau eine Verfügbarkeitszone angegeben werden.</translation>
    </message>
    <message>
        <source>Finish the order in the console&apos;s billing pages, then try again.</source>
        <translation>Schließen Sie den Auftrag auf den Abrechnungsseiten der Konsole ab, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Give the bucket-writer key&apos;s user write access to the bucket, or use another key.</source>
        <translation>Geben Sie dem Benutzer des Bucket-Schreibschlüssels Schreibzugriff auf den Bucket, oder verwenden Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>If the bucket is yours, choose it from the list; otherwise take another name.</source>
        <translation>Gehört der Bucket Ihnen, wählen Sie ihn aus der Liste; sonst nehmen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Instance names have 4 to 64 characters and start with a letter; correct it in the console.</source>
        <translation>Instanznamen haben 4 bis 64 Zeichen und beginnen mit einem Buchstaben; berichtigen Sie den Namen in der Konsole.</translation>
    </message>
    <message>
        <source>It comes from the old queue service, which dumping tasks do not use; check the service address in the profile.</source>
        <translation>Er stammt aus dem alten Warteschlangendienst, den Dumping-Tasks nicht nutzen; prüfen Sie die Dienstadresse im Profil.</translation>
    </message>
    <message>
        <source>Leave the quota as it is, or delete what you no longer need first.</source>
        <translation>Lassen Sie das Kontingent, wie es ist, oder löschen Sie zuerst, was Sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>Leave the setting as it is, or ask support.</source>
        <translation>Lassen Sie die Einstellung, wie sie ist, oder fragen Sie den Support.</translation>
    </message>
    <message>
        <source>Look for unusual characters in the names and the path; a proxy may also have changed the request.</source>
        <translation>Suchen Sie nach ungewöhnlichen Zeichen in den Namen und im Pfad; auch ein Proxy kann die Anforderung verändert haben.</translation>
    </message>
    <message>
        <source>Look in the task list before you try again; if it keeps happening, send the request ID to support.</source>
        <translation>Sehen Sie in der Task-Liste nach, ehe Sie es erneut versuchen; geschieht es weiterhin, senden Sie die Anforderungs-ID an den Support.</translation>
    </message>
    <message>
        <source>Look in the task list first; if the task is not there, wait a minute and try again, with fewer topics if the list is very long.</source>
        <translation>Sehen Sie zuerst in der Task-Liste nach; ist der Task nicht da, warten Sie eine Minute und versuchen Sie es erneut, bei einer sehr langen Liste mit weniger Topics.</translation>
    </message>
    <message>
        <source>Look in the task list in a few minutes, then try again if the task is not there.</source>
        <translation>Sehen Sie in einigen Minuten in der Task-Liste nach, dann versuchen Sie es erneut, wenn der Task nicht da ist.</translation>
    </message>
    <message>
        <source>Lower the number of replicas of the topic in the console.</source>
        <translation>Verringern Sie in der Konsole die Zahl der Replikate des Topics.</translation>
    </message>
    <message>
        <source>More than 50 instances were given at once.</source>
        <translation>Es wurden mehr als 50 Instanzen auf einmal angegeben.</translation>
    </message>
    <message>
        <source>Name fewer topics, or use a pattern instead.</source>
        <translation>Nennen Sie weniger Topics, oder verwenden Sie stattdessen ein Muster.</translation>
    </message>
    <message>
        <source>No instance, connector or task with this ID exists in this project.</source>
        <translation>In diesem Projekt gibt es keine Instanz, keinen Connector und keinen Task mit dieser ID.</translation>
    </message>
    <message>
        <source>No part of the service is up to answer.</source>
        <translation>Kein Teil des Dienstes ist bereit zu antworten.</translation>
    </message>
    <message>
        <source>No product matches this request.</source>
        <translation>Kein Produkt passt zu dieser Anforderung.</translation>
    </message>
    <message>
        <source>No tag with this name exists.</source>
        <translation>Es gibt kein Tag dieses Namens.</translation>
    </message>
    <message>
        <source>Nothing to change on your side; send the request ID to support.</source>
        <translation>Auf Ihrer Seite ist nichts zu ändern; senden Sie die Anforderungs-ID an den Support.</translation>
    </message>
    <message>
        <source>One value in the request is not allowed; the service may not say which.</source>
        <translation>Ein Wert in der Anforderung ist nicht erlaubt; der Dienst sagt vielleicht nicht, welcher.</translation>
    </message>
    <message>
        <source>Only a running instance can be upgraded.</source>
        <translation>Nur eine laufende Instanz kann aktualisiert werden.</translation>
    </message>
    <message>
        <source>Pick the topic from the list; a new one needs 4 to 64 letters, digits, underscores or hyphens and starts with a letter.</source>
        <translation>Wählen Sie das Topic aus der Liste; ein neues braucht 4 bis 64 Buchstaben, Ziffern, Unterstriche oder Bindestriche und beginnt mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>Refresh the instance list; there is nothing to undo.</source>
        <translation>Aktualisieren Sie die Liste der Instanzen; rückgängig zu machen ist nichts.</translation>
    </message>
    <message>
        <source>Refresh the list; if it stays, send the request ID to support.</source>
        <translation>Aktualisieren Sie die Liste; bleibt es dabei, senden Sie die Anforderungs-ID an den Support.</translation>
    </message>
    <message>
        <source>Refresh the lists; check the project and the region, and that it is the connector ID and not the instance ID.</source>
        <translation>Aktualisieren Sie die Listen; prüfen Sie Projekt und Region, und ob es die Connector-ID ist und nicht die Instanz-ID.</translation>
    </message>
    <message>
        <source>Refresh; nothing may have been written there yet.</source>
        <translation>Aktualisieren Sie; vielleicht wurde dort noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>Remove the repeated instance ID.</source>
        <translation>Entfernen Sie die wiederholte Instanz-ID.</translation>
    </message>
    <message>
        <source>Set the clock, then try again.</source>
        <translation>Stellen Sie die Uhr, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Shorten the description of the instance in the console.</source>
        <translation>Kürzen Sie in der Konsole die Beschreibung der Instanz.</translation>
    </message>
    <message>
        <source>Sign in again for the region of this profile.</source>
        <translation>Melden Sie sich für die Region dieses Profils erneut an.</translation>
    </message>
    <message>
        <source>Sign in again to get a new token for this project.</source>
        <translation>Melden Sie sich erneut an, um ein neues Token für dieses Projekt zu bekommen.</translation>
    </message>
    <message>
        <source>Sign in again; a token lasts 24 hours.</source>
        <translation>Melden Sie sich erneut an; ein Token gilt 24 Stunden.</translation>
    </message>
    <message>
        <source>Somebody already has a bucket with this name.</source>
        <translation>Es hat schon jemand einen Bucket dieses Namens.</translation>
    </message>
    <message>
        <source>Something went wrong inside the gateway.</source>
        <translation>Im Gateway ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Something went wrong inside the service.</source>
        <translation>Im Dienst ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Start a consumer of the group if you need it; a dumping task brings its own.</source>
        <translation>Starten Sie einen Verbraucher der Gruppe, wenn Sie ihn brauchen; ein Dumping-Task bringt seinen eigenen mit.</translation>
    </message>
    <message>
        <source>The ID in the address does not have the right form.</source>
        <translation>Die ID in der Adresse hat nicht die richtige Form.</translation>
    </message>
    <message>
        <source>The Kafka user name breaks the naming rule.</source>
        <translation>Der Kafka-Benutzername verstößt gegen die Namensregel.</translation>
    </message>
    <message>
        <source>The access key does not exist.</source>
        <translation>Der Zugriffsschlüssel existiert nicht.</translation>
    </message>
    <message>
        <source>The account does not have enough money left.</source>
        <translation>Das Konto hat nicht mehr genug Guthaben.</translation>
    </message>
    <message>
        <source>The account has not finished its real-name check.</source>
        <translation>Die Klarnamenprüfung des Kontos ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The account is frozen.</source>
        <translation>Das Konto ist eingefroren.</translation>
    </message>
    <message>
        <source>The account is restricted and may not use DMS.</source>
        <translation>Das Konto ist eingeschränkt und darf DMS nicht nutzen.</translation>
    </message>
    <message>
        <source>The account is restricted.</source>
        <translation>Das Konto ist eingeschränkt.</translation>
    </message>
    <message>
        <source>The account that owns the bucket owes money or has none left.</source>
        <translation>Das Konto, dem der Bucket gehört, ist im Rückstand oder ohne Guthaben.</translation>
    </message>
    <message>
        <source>The action must be delete or restart.</source>
        <translation>Die Aktion muss delete oder restart sein.</translation>
    </message>
    <message>
        <source>The address holds values the service does not accept.</source>
        <translation>In der Adresse stehen Werte, die der Dienst nicht annimmt.</translation>
    </message>
    <message>
        <source>The answer would be too large for the service.</source>
        <translation>Die Antwort wäre für den Dienst zu groß.</translation>
    </message>
    <message>
        <source>The app has used up its calls.</source>
        <translation>Die App hat ihre Aufrufe aufgebraucht.</translation>
    </message>
    <message>
        <source>The app is frozen.</source>
        <translation>Die App ist eingefroren.</translation>
    </message>
    <message>
        <source>The app is not allowed to use this call.</source>
        <translation>Die App darf diesen Aufruf nicht nutzen.</translation>
    </message>
    <message>
        <source>The app sign-in is wrong.</source>
        <translation>Die App-Anmeldung ist falsch.</translation>
    </message>
    <message>
        <source>The automatic renewal setting is not valid.</source>
        <translation>Die Einstellung zur automatischen Verlängerung ist ungültig.</translation>
    </message>
    <message>
        <source>The availability zone does not exist.</source>
        <translation>Die Verfügbarkeitszone gibt es nicht.</translation>
    </message>
    <message>
        <source>The availability zone does not offer IPv6.</source>
        <translation>Die Verfügbarkeitszone bietet kein IPv6.</translation>
    </message>
    <message>
        <source>The bucket does not exist.</source>
        <translation>Den Bucket gibt es nicht.</translation>
    </message>
    <message>
        <source>The bucket has to be reached at another address for now.</source>
        <translation>Der Bucket ist zurzeit unter einer anderen Adresse zu erreichen.</translation>
    </message>
    <message>
        <source>The bucket lives in another region.</source>
        <translation>Der Bucket liegt in einer anderen Region.</translation>
    </message>
    <message>
        <source>The bucket name breaks the naming rule.</source>
        <translation>Der Bucket-Name verstößt gegen die Namensregel.</translation>
    </message>
    <message>
        <source>The cloud has no capacity left for this.</source>
        <translation>Die Cloud hat dafür keine Kapazität mehr.</translation>
    </message>
    <message>
        <source>The connector ID is not a UUID.</source>
        <translation>Die Connector-ID ist keine UUID.</translation>
    </message>
    <message>
        <source>The consumer group does not exist.</source>
        <translation>Die Verbrauchergruppe gibt es nicht.</translation>
    </message>
    <message>
        <source>The consumer group has no running consumer.</source>
        <translation>In der Verbrauchergruppe läuft kein Verbraucher.</translation>
    </message>
    <message>
        <source>The description is longer than 1024 characters.</source>
        <translation>Die Beschreibung ist länger als 1024 Zeichen.</translation>
    </message>
    <message>
        <source>The disk encryption key is missing.</source>
        <translation>Der Schlüssel für die Plattenverschlüsselung fehlt.</translation>
    </message>
    <message>
        <source>The disk encryption key is not enabled.</source>
        <translation>Der Schlüssel für die Plattenverschlüsselung ist nicht aktiviert.</translation>
    </message>
    <message>
        <source>The disk of a RabbitMQ instance cannot be enlarged.</source>
        <translation>Die Platte einer RabbitMQ-Instanz kann nicht vergrößert werden.</translation>
    </message>
    <message>
        <source>The disk of the instance has been enlarged as often as allowed.</source>
        <translation>Die Platte der Instanz wurde so oft vergrößert, wie es erlaubt ist.</translation>
    </message>
    <message>
        <source>The disk size is not valid.</source>
        <translation>Die Plattengröße ist ungültig.</translation>
    </message>
    <message>
        <source>The engine does not fit the product.</source>
        <translation>Die Engine passt nicht zum Produkt.</translation>
    </message>
    <message>
        <source>The gateway could not accept the request, or the service behind it did not answer.</source>
        <translation>Das Gateway konnte die Anforderung nicht annehmen, oder der Dienst dahinter hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The gateway could not find the host of the service.</source>
        <translation>Das Gateway konnte den Rechner des Dienstes nicht finden.</translation>
    </message>
    <message>
        <source>The gateway could not find the network of the service.</source>
        <translation>Das Gateway konnte das Netz des Dienstes nicht finden.</translation>
    </message>
    <message>
        <source>The gateway could not find the right entrance of the service.</source>
        <translation>Das Gateway konnte den richtigen Eingang des Dienstes nicht finden.</translation>
    </message>
    <message>
        <source>The gateway could not load its settings for this call.</source>
        <translation>Das Gateway konnte seine Einstellungen für diesen Aufruf nicht laden.</translation>
    </message>
    <message>
        <source>The gateway could not look up your account.</source>
        <translation>Das Gateway konnte Ihr Konto nicht nachschlagen.</translation>
    </message>
    <message>
        <source>The gateway could not pass the request on.</source>
        <translation>Das Gateway konnte die Anforderung nicht weiterleiten.</translation>
    </message>
    <message>
        <source>The gateway could not sign the request it passes on.</source>
        <translation>Das Gateway konnte die weitergeleitete Anforderung nicht signieren.</translation>
    </message>
    <message>
        <source>The gateway could not tell which network address you come from.</source>
        <translation>Das Gateway konnte nicht erkennen, von welcher Netzwerkadresse Sie kommen.</translation>
    </message>
    <message>
        <source>The gateway did not understand the request.</source>
        <translation>Das Gateway hat die Anforderung nicht verstanden.</translation>
    </message>
    <message>
        <source>The gateway does not accept this protocol.</source>
        <translation>Das Gateway nimmt dieses Protokoll nicht an.</translation>
    </message>
    <message>
        <source>The gateway ended up calling itself.</source>
        <translation>Das Gateway hat sich am Ende selbst aufgerufen.</translation>
    </message>
    <message>
        <source>The gateway found no service behind this address.</source>
        <translation>Das Gateway fand hinter dieser Adresse keinen Dienst.</translation>
    </message>
    <message>
        <source>The gateway is not allowed to reach the service&apos;s network address.</source>
        <translation>Das Gateway darf die Netzwerkadresse des Dienstes nicht erreichen.</translation>
    </message>
    <message>
        <source>The gateway is not set up for this call.</source>
        <translation>Das Gateway ist für diesen Aufruf nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The gateway lacks a part it needs for this call.</source>
        <translation>Dem Gateway fehlt ein Teil, den es für diesen Aufruf braucht.</translation>
    </message>
    <message>
        <source>The instance already has this version.</source>
        <translation>Die Instanz hat diese Version bereits.</translation>
    </message>
    <message>
        <source>The instance cannot be upgraded to this version.</source>
        <translation>Die Instanz kann nicht auf diese Version aktualisiert werden.</translation>
    </message>
    <message>
        <source>The instance cannot do this in its present state.</source>
        <translation>In ihrem jetzigen Zustand kann die Instanz das nicht.</translation>
    </message>
    <message>
        <source>The instance is being created, started, stopped or restarted and cannot be deleted now.</source>
        <translation>Die Instanz wird gerade erstellt, gestartet, angehalten oder neu gestartet und kann jetzt nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The instance is not frozen, so it cannot be unfrozen.</source>
        <translation>Die Instanz ist nicht eingefroren, also kann sie nicht freigegeben werden.</translation>
    </message>
    <message>
        <source>The instance is too old for this.</source>
        <translation>Die Instanz ist dafür zu alt.</translation>
    </message>
    <message>
        <source>The instance name breaks the naming rule.</source>
        <translation>Der Instanzname verstößt gegen die Namensregel.</translation>
    </message>
    <message>
        <source>The instance parameters cannot be read.</source>
        <translation>Die Parameter der Instanz sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The instance password is too simple.</source>
        <translation>Das Passwort der Instanz ist zu einfach.</translation>
    </message>
    <message>
        <source>The instance size (spec code) is not known.</source>
        <translation>Die Größe der Instanz (Spec-Code) ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The instance size (spec code) is not valid.</source>
        <translation>Die Größe der Instanz (Spec-Code) ist ungültig.</translation>
    </message>
    <message>
        <source>The key is not allowed to do this with the bucket.</source>
        <translation>Der Schlüssel darf dies mit dem Bucket nicht tun.</translation>
    </message>
    <message>
        <source>The key was locked after too many wrong signatures.</source>
        <translation>Der Schlüssel wurde nach zu vielen falschen Signaturen gesperrt.</translation>
    </message>
    <message>
        <source>The length of the subscription is not a whole number.</source>
        <translation>Die Laufzeit des Abonnements ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>The list of instances is empty.</source>
        <translation>Die Liste der Instanzen ist leer.</translation>
    </message>
    <message>
        <source>The list was asked for beyond its end.</source>
        <translation>Die Liste wurde über ihr Ende hinaus abgefragt.</translation>
    </message>
    <message>
        <source>The maintenance window is not valid.</source>
        <translation>Das Wartungsfenster ist ungültig.</translation>
    </message>
    <message>
        <source>The network (VPC) ID is missing.</source>
        <translation>Die ID des Netzes (VPC) fehlt.</translation>
    </message>
    <message>
        <source>The network (VPC) does not exist.</source>
        <translation>Das Netz (VPC) gibt es nicht.</translation>
    </message>
    <message>
        <source>The page asked for is too large.</source>
        <translation>Die verlangte Seite ist zu groß.</translation>
    </message>
    <message>
        <source>The product ID is not known.</source>
        <translation>Die Produkt-ID ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The project ID does not have the right form.</source>
        <translation>Die Projekt-ID hat nicht die richtige Form.</translation>
    </message>
    <message>
        <source>The project cannot be used at the moment.</source>
        <translation>Das Projekt ist zurzeit nicht nutzbar.</translation>
    </message>
    <message>
        <source>The queue does not exist.</source>
        <translation>Die Warteschlange gibt es nicht.</translation>
    </message>
    <message>
        <source>The quota is used up; most likely there are already as many dumping tasks as allowed.</source>
        <translation>Das Kontingent ist erschöpft; höchstwahrscheinlich gibt es schon so viele Dumping-Tasks wie erlaubt.</translation>
    </message>
    <message>
        <source>The quota of the old queue service is used up.</source>
        <translation>Das Kontingent des alten Warteschlangendienstes ist erschöpft.</translation>
    </message>
    <message>
        <source>The request arrived without any content.</source>
        <translation>Die Anforderung kam ohne Inhalt an.</translation>
    </message>
    <message>
        <source>The request carried no sign-in token.</source>
        <translation>Die Anforderung hatte kein Anmeldetoken.</translation>
    </message>
    <message>
        <source>The request contains fields the service does not accept.</source>
        <translation>Die Anforderung enthält Felder, die der Dienst nicht annimmt.</translation>
    </message>
    <message>
        <source>The request does not have the form the service expects.</source>
        <translation>Die Anforderung hat nicht die Form, die der Dienst erwartet.</translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation>Die Anforderung ist zu groß.</translation>
    </message>
    <message>
        <source>The same instance ID is given twice.</source>
        <translation>Dieselbe Instanz-ID ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>The secret key does not belong to the access key.</source>
        <translation>Der geheime Schlüssel gehört nicht zum Zugriffsschlüssel.</translation>
    </message>
    <message>
        <source>The security group ID is missing.</source>
        <translation>Die ID der Sicherheitsgruppe fehlt.</translation>
    </message>
    <message>
        <source>The security group blocks traffic the instance needs.</source>
        <translation>Die Sicherheitsgruppe sperrt Verkehr, den die Instanz braucht.</translation>
    </message>
    <message>
        <source>The security group does not exist.</source>
        <translation>Die Sicherheitsgruppe gibt es nicht.</translation>
    </message>
    <message>
        <source>The service could not configure the instance.</source>
        <translation>Der Dienst konnte die Instanz nicht konfigurieren.</translation>
    </message>
    <message>
        <source>The service could not find one of the instance&apos;s nodes.</source>
        <translation>Der Dienst konnte einen der Knoten der Instanz nicht finden.</translation>
    </message>
    <message>
        <source>The service could not find the role its agency needs.</source>
        <translation>Der Dienst konnte die Rolle nicht finden, die seine Agency braucht.</translation>
    </message>
    <message>
        <source>The service could not give its agency the role it needs.</source>
        <translation>Der Dienst konnte seiner Agency die nötige Rolle nicht geben.</translation>
    </message>
    <message>
        <source>The service could not list the topics.</source>
        <translation>Der Dienst konnte die Topics nicht auflisten.</translation>
    </message>
    <message>
        <source>The service could not make a password.</source>
        <translation>Der Dienst konnte kein Passwort erzeugen.</translation>
    </message>
    <message>
        <source>The service could not read the request as JSON.</source>
        <translation>Der Dienst konnte die Anforderung nicht als JSON lesen.</translation>
    </message>
    <message>
        <source>The service could not read the role of its agency.</source>
        <translation>Der Dienst konnte die Rolle seiner Agency nicht lesen.</translation>
    </message>
    <message>
        <source>The service could not set up the backup of the instance.</source>
        <translation>Der Dienst konnte die Sicherung der Instanz nicht einrichten.</translation>
    </message>
    <message>
        <source>The service could not start upgrading the instance.</source>
        <translation>Der Dienst konnte die Aktualisierung der Instanz nicht beginnen.</translation>
    </message>
    <message>
        <source>The service could not update the topics.</source>
        <translation>Der Dienst konnte die Topics nicht ändern.</translation>
    </message>
    <message>
        <source>The service did not accept your signature.</source>
        <translation>Der Dienst hat Ihre Signatur nicht angenommen.</translation>
    </message>
    <message>
        <source>The service does not accept this kind of call here.</source>
        <translation>Der Dienst nimmt diese Art von Aufruf hier nicht an.</translation>
    </message>
    <message>
        <source>The service does not know this address.</source>
        <translation>Der Dienst kennt diese Adresse nicht.</translation>
    </message>
    <message>
        <source>The service does not support this type.</source>
        <translation>Der Dienst unterstützt diesen Typ nicht.</translation>
    </message>
    <message>
        <source>The service does not support this version.</source>
        <translation>Der Dienst unterstützt diese Version nicht.</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>Der Dienst ist ausgelastet.</translation>
    </message>
    <message>
        <source>The service refused one field; its message names which.</source>
        <translation>Der Dienst hat ein Feld abgelehnt; seine Meldung nennt es.</translation>
    </message>
    <message>
        <source>The service took too long to look it up.</source>
        <translation>Das Nachschlagen dauerte dem Dienst zu lange.</translation>
    </message>
    <message>
        <source>The service was not allowed to set up the agency it works through.</source>
        <translation>Der Dienst durfte die Agency nicht einrichten, über die er arbeitet.</translation>
    </message>
    <message>
        <source>The settings for public access are not valid.</source>
        <translation>Die Einstellungen für den öffentlichen Zugriff sind ungültig.</translation>
    </message>
    <message>
        <source>The sign-in belongs to another project.</source>
        <translation>Die Anmeldung gehört zu einem anderen Projekt.</translation>
    </message>
    <message>
        <source>The sign-in is wrong or missing.</source>
        <translation>Die Anmeldung ist falsch oder fehlt.</translation>
    </message>
    <message>
        <source>The sign-in service (IAM) is not available.</source>
        <translation>Der Anmeldedienst (IAM) ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>The sign-in token has expired or is for another region.</source>
        <translation>Das Anmeldetoken ist abgelaufen oder gilt für eine andere Region.</translation>
    </message>
    <message>
        <source>The sign-in token has expired.</source>
        <translation>Das Anmeldetoken ist abgelaufen.</translation>
    </message>
    <message>
        <source>The sign-in token is not valid.</source>
        <translation>Das Anmeldetoken ist ungültig.</translation>
    </message>
    <message>
        <source>The subnet ID is missing.</source>
        <translation>Die ID des Subnetzes fehlt.</translation>
    </message>
    <message>
        <source>The subnet does not belong to the chosen network (VPC).</source>
        <translation>Das Subnetz gehört nicht zum gewählten Netz (VPC).</translation>
    </message>
    <message>
        <source>The subnet has no automatic addresses (DHCP).</source>
        <translation>Das Subnetz vergibt keine Adressen (DHCP).</translation>
    </message>
    <message>
        <source>The subscription period type is not valid.</source>
        <translation>Die Art des Abonnementzeitraums ist ungültig.</translation>
    </message>
    <message>
        <source>The tag is already in use.</source>
        <translation>Das Tag wird schon verwendet.</translation>
    </message>
    <message>
        <source>The task ID does not have the right form.</source>
        <translation>Die Task-ID hat nicht die richtige Form.</translation>
    </message>
    <message>
        <source>The topic asks for more replicas than there are brokers.</source>
        <translation>Das Topic verlangt mehr Replikate, als es Broker gibt.</translation>
    </message>
    <message>
        <source>The user behind the key has been deleted.</source>
        <translation>Der Benutzer, dem der Schlüssel gehört, wurde gelöscht.</translation>
    </message>
    <message>
        <source>There is a problem with the account that owns the key.</source>
        <translation>Mit dem Konto, dem der Schlüssel gehört, stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>There is no bucket with this name.</source>
        <translation>Es gibt keinen Bucket dieses Namens.</translation>
    </message>
    <message>
        <source>There is no such file in the bucket.</source>
        <translation>Diese Datei gibt es im Bucket nicht.</translation>
    </message>
    <message>
        <source>This address does not exist here.</source>
        <translation>Diese Adresse gibt es hier nicht.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is more than 15 minutes off.</source>
        <translation>Die Uhr dieses Rechners weicht um mehr als 15 Minuten ab.</translation>
    </message>
    <message>
        <source>This instance cannot change what it does when its disk is full.</source>
        <translation>Was diese Instanz bei voller Platte tut, lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>This is about buying or changing an instance; do that in the console, then come back.</source>
        <translation>Hier geht es um Kauf oder Änderung einer Instanz; erledigen Sie das in der Konsole, dann kommen Sie zurück.</translation>
    </message>
    <message>
        <source>This service is not offered in this region.</source>
        <translation>Diesen Dienst gibt es in dieser Region nicht.</translation>
    </message>
    <message>
        <source>This user is not allowed to do that.</source>
        <translation>Dieser Benutzer darf das nicht.</translation>
    </message>
    <message>
        <source>This user is not allowed to use this call.</source>
        <translation>Dieser Benutzer darf diesen Aufruf nicht nutzen.</translation>
    </message>
    <message>
        <source>This user may not use this region.</source>
        <translation>Dieser Benutzer darf diese Region nicht nutzen.</translation>
    </message>
    <message>
        <source>This user may only read.</source>
        <translation>Dieser Benutzer darf nur lesen.</translation>
    </message>
    <message>
        <source>Too many queues were asked for at once.</source>
        <translation>Es wurden zu viele Warteschlangen auf einmal verlangt.</translation>
    </message>
    <message>
        <source>Too many requests came at once, so the gateway is slowing you down.</source>
        <translation>Es kamen zu viele Anforderungen auf einmal, daher bremst das Gateway Sie.</translation>
    </message>
    <message>
        <source>Too many requests came at once, so the service is slowing you down.</source>
        <translation>Es kamen zu viele Anforderungen auf einmal, daher bremst der Dienst Sie.</translation>
    </message>
    <message>
        <source>Top up the account, then try again.</source>
        <translation>Laden Sie das Konto auf, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again later, or choose another size or zone in the console.</source>
        <translation>Versuchen Sie es später, oder wählen Sie in der Konsole eine andere Größe oder Zone.</translation>
    </message>
    <message>
        <source>Try again; if a proxy stands in between, check that it passes request bodies on.</source>
        <translation>Versuchen Sie es erneut; steht ein Proxy dazwischen, prüfen Sie, ob er den Inhalt von Anforderungen durchlässt.</translation>
    </message>
    <message>
        <source>Try without the proxy or VPN, or ask your network team.</source>
        <translation>Versuchen Sie es ohne Proxy oder VPN, oder fragen Sie Ihr Netzwerkteam.</translation>
    </message>
    <message>
        <source>Turn SSL on for the instance if you need it; a dumping task does not.</source>
        <translation>Schalten Sie SSL für die Instanz ein, wenn Sie es brauchen; ein Dumping-Task braucht es nicht.</translation>
    </message>
    <message>
        <source>Turn on DHCP for the subnet in the console.</source>
        <translation>Schalten Sie in der Konsole DHCP für das Subnetz ein.</translation>
    </message>
    <message>
        <source>Two parts of the service could not talk to each other.</source>
        <translation>Zwei Teile des Dienstes konnten nicht miteinander sprechen.</translation>
    </message>
    <message>
        <source>Use 3 to 63 small letters, digits, hyphens or dots, with a letter or digit at both ends.</source>
        <translation>Verwenden Sie 3 bis 63 Kleinbuchstaben, Ziffern, Bindestriche oder Punkte, mit Buchstabe oder Ziffer an beiden Enden.</translation>
    </message>
    <message>
        <source>Use 4 to 64 letters, digits or hyphens for the Kafka user; it is not your sign-in key.</source>
        <translation>Verwenden Sie 4 bis 64 Buchstaben, Ziffern oder Bindestriche für den Kafka-Benutzer; er ist nicht Ihr Anmeldeschlüssel.</translation>
    </message>
    <message>
        <source>Use a user who may change DMS, or ask for that permission.</source>
        <translation>Verwenden Sie einen Benutzer, der DMS ändern darf, oder bitten Sie um diese Berechtigung.</translation>
    </message>
    <message>
        <source>Use an access key or a token for this profile; app sign-in is not supported.</source>
        <translation>Verwenden Sie für dieses Profil einen Zugriffsschlüssel oder ein Token; App-Anmeldung wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Use the 32-character project ID of this region, from My Credentials in the console, without blanks.</source>
        <translation>Verwenden Sie die 32-stellige Projekt-ID dieser Region, aus „Meine Zugangsdaten“ in der Konsole, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Use the key of a user who still exists.</source>
        <translation>Verwenden Sie den Schlüssel eines Benutzers, den es noch gibt.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Warten Sie einige Minuten, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Wait a little, then refresh.</source>
        <translation>Warten Sie etwas, dann aktualisieren Sie.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Warten Sie etwas, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Wait a minute and try again; if it stays, ask your administrator to check the agency in IAM.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es erneut; bleibt es dabei, bitten Sie Ihren Administrator, die Agency in IAM zu prüfen.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Wait five minutes, then enter both keys again.</source>
        <translation>Warten Sie fünf Minuten, dann geben Sie beide Schlüssel erneut ein.</translation>
    </message>
    <message>
        <source>Wait until the instance is Running again, then try again; switching the connector on takes about 20 minutes.</source>
        <translation>Warten Sie, bis die Instanz wieder läuft (Running), dann versuchen Sie es erneut; das Einschalten des Connectors dauert etwa 20 Minuten.</translation>
    </message>
    <message>
        <source>Wait until the instance is Running, then try again.</source>
        <translation>Warten Sie, bis die Instanz läuft (Running), dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Wait until the job is done, then try again.</source>
        <translation>Warten Sie, bis der Vorgang beendet ist, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Wait until the order is done, then try again.</source>
        <translation>Warten Sie, bis der Auftrag erledigt ist, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>You may not have any more instances.</source>
        <translation>Sie dürfen keine weiteren Instanzen haben.</translation>
    </message>
    <message>
        <source>Your network address is not allowed in.</source>
        <translation>Ihre Netzwerkadresse ist nicht zugelassen.</translation>
    </message>
    <message>
        <source>Check the region and the service address in the profile. If the instances can be listed there, the service offers only the newer Smart Connect, which Spillway does not speak.</source>
        <translation>Prüfen Sie Region und Dienstadresse im Profil. Lassen sich dort die Instanzen auflisten, bietet der Dienst nur das neuere Smart Connect an, das Spillway nicht spricht.</translation>
    </message>
    <message>
        <source>Ask your administrator for the DMS permission for this.</source>
        <translation>Bitten Sie Ihren Administrator um die DMS-Berechtigung dafür.</translation>
    </message>
    <message>
        <source>Correct the field the message names; if it names none, check every field, and try another task name, because this one may be taken.</source>
        <translation>Berichtigen Sie das Feld, das die Meldung nennt; nennt sie keines, prüfen Sie jedes Feld und versuchen Sie einen anderen Task-Namen, denn dieser ist vielleicht vergeben.</translation>
    </message>
    <message>
        <source>The service refused a value.</source>
        <translation>Der Dienst hat einen Wert abgelehnt.</translation>
    </message>
</context>
<context>
    <name>Exposure</name>
    <message>
        <source>as it is</source>
        <translation>so, wie er ist</translation>
    </message>
    <message>
        <source>percent-encoded</source>
        <translation>prozentkodiert</translation>
    </message>
    <message>
        <source>as UTF-16</source>
        <translation>als UTF-16</translation>
    </message>
    <message>
        <source>as base64</source>
        <translation>als Base64</translation>
    </message>
    <message>
        <source>as hexadecimal digits</source>
        <translation>als Hexadezimalziffern</translation>
    </message>
    <message>
        <source>backwards</source>
        <translation>rückwärts</translation>
    </message>
    <message>
        <source>The search was stopped before its end.</source>
        <translation>Die Suche wurde vor ihrem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>%1 holds the secret of “%2”, %3.</source>
        <translation>%1 enthält das Geheimnis von „%2“, %3.</translation>
    </message>
    <message>
        <source>Delete what you do not need of these files, and replace each key named here: whoever read the file has it.</source>
        <translation>Löschen Sie, was Sie von diesen Dateien nicht brauchen, und ersetzen Sie jeden hier genannten Schlüssel: Wer die Datei gelesen hat, hat ihn.</translation>
    </message>
    <message>
        <source>“%1” was not looked for. %2</source>
        <translation>Nach „%1“ wurde nicht gesucht. %2</translation>
    </message>
    <message>
        <source>“%1” is too short to look for: it would be found everywhere.</source>
        <translation>„%1“ ist zu kurz für eine Suche: Es fände sich überall.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No profile has a key in the keyring, so there was none to look for.</source>
        <translation>Kein Profil hat einen Schlüssel im Schlüsselbund, daher gab es keinen zu suchen.</translation>
    </message>
    <message>
        <source>No key was found in any file.</source>
        <translation>In keiner Datei wurde ein Schlüssel gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked for %1 in %2, %3.</source>
        <translation>Gesucht: %1 in %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>%1 in the address of the request · mandatory</source>
        <translation>%1 in der Adresse der Anforderung · Pflicht</translation>
    </message>
    <message>
        <source>%1 in the request · mandatory</source>
        <translation>%1 in der Anforderung · Pflicht</translation>
    </message>
    <message>
        <source>%1 in the request · optional</source>
        <translation>%1 in der Anforderung · freiwillig</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>(%1; %2)</source>
        <extracomment>behind a rule: 1 &quot;error&quot; or &quot;note&quot;, 2 where the rule comes from</extracomment>
        <translation>(%1; %2)</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>%1 is missing.</source>
        <extracomment>%1 is a field&apos;s label, such as &quot;Bucket&quot;</extracomment>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 must be a number without quotes, not of the kind “%2”.</source>
        <translation>%1 muss eine Zahl ohne Anführungszeichen sein, nicht von der Art „%2“.</translation>
    </message>
    <message>
        <source>%1 must be text in quotes, not of the kind “%2”.</source>
        <translation>%1 muss Text in Anführungszeichen sein, nicht von der Art „%2“.</translation>
    </message>
    <message>
        <source>%1 may only have letters, digits, hyphens and underscores: it becomes part of the address.</source>
        <translation>%1 darf nur Buchstaben, Ziffern, Bindestriche und Unterstriche haben: Es wird Teil der Adresse.</translation>
    </message>
    <message>
        <source>Name the topics, or give a pattern that finds them.</source>
        <translation>Nennen Sie die Topics, oder geben Sie ein Muster an, das sie findet.</translation>
    </message>
    <message>
        <source>Topics and pattern are both given. The service takes one of them only.</source>
        <translation>Topics und Muster sind beide angegeben. Der Dienst nimmt nur eines von beiden.</translation>
    </message>
    <message>
        <source>There is a comma with no topic beside it.</source>
        <translation>Neben einem Komma steht kein Topic.</translation>
    </message>
    <message>
        <source>A topic’s name has no blanks: “%1”.</source>
        <translation>Der Name eines Topics hat keine Leerzeichen: „%1“.</translation>
    </message>
    <message>
        <source>A topic’s name has a control character in it.</source>
        <translation>Der Name eines Topics enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The topic “%1…” has %2 characters; Kafka allows 249.</source>
        <translation>Das Topic „%1…“ hat %2 Zeichen; Kafka erlaubt 249.</translation>
    </message>
    <message>
        <source>“%1” takes every topic, which the service does not allow. List topics, or use a narrower pattern, for example orders-.*</source>
        <translation>„%1“ erfasst jedes Topic, was der Dienst nicht erlaubt. Zählen Sie Topics auf, oder verwenden Sie ein engeres Muster, zum Beispiel orders-.*</translation>
    </message>
    <message>
        <source>“%1” takes every topic, which the service does not allow. List topics, or narrow it, for example orders-.*</source>
        <translation>„%1“ erfasst jedes Topic, was der Dienst nicht erlaubt. Zählen Sie Topics auf, oder engen Sie es ein, zum Beispiel orders-.*</translation>
    </message>
    <message>
        <source>“%1” looks like a pattern. The page allows one here, but patterns have a field of their own.</source>
        <translation>„%1“ sieht nach einem Muster aus. Die Seite erlaubt hier eines, aber Muster haben ein eigenes Feld.</translation>
    </message>
    <message>
        <source>“%1” is no name that Kafka allows: letters, digits, dot, underscore and hyphen.</source>
        <translation>„%1“ ist kein Name, den Kafka erlaubt: Buchstaben, Ziffern, Punkt, Unterstrich und Bindestrich.</translation>
    </message>
    <message>
        <source>“%1” is listed twice.</source>
        <translation>„%1“ steht zweimal in der Liste.</translation>
    </message>
    <message>
        <source>“%1” belongs to Kafka or the service itself; its content is hardly what you want.</source>
        <translation>„%1“ gehört Kafka oder dem Dienst selbst; seinen Inhalt wollen Sie wohl kaum.</translation>
    </message>
    <message>
        <source>%1 topics; the console allows 20. A pattern may be the better choice.</source>
        <translation>%1 Topics; die Konsole erlaubt 20. Ein Muster ist vielleicht die bessere Wahl.</translation>
    </message>
    <message>
        <source>The service runs on Java, which reads “%1” otherwise or not at all: it may refuse the pattern, or take other topics than are shown here.</source>
        <translation>Der Dienst läuft auf Java, das „%1“ anders oder gar nicht liest: Er weist das Muster vielleicht ab oder erfasst andere Topics, als hier gezeigt werden.</translation>
    </message>
    <message>
        <source>The pattern has a control character in it.</source>
        <translation>Das Muster enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The pattern cannot be read, at character %1: %2.</source>
        <translation>Das Muster ist nicht lesbar, bei Zeichen %1: %2.</translation>
    </message>
    <message>
        <source>“%1” stands twice. Which value is meant?</source>
        <translation>„%1“ steht zweimal da. Welcher Wert ist gemeint?</translation>
    </message>
    <message>
        <source>“%1” is no key of this request. It will not be sent.</source>
        <translation>„%1“ ist kein Schlüssel dieser Anforderung. Es wird nicht gesendet.</translation>
    </message>
    <message>
        <source>The object obs_destination_descriptor is missing.</source>
        <translation>Das Objekt obs_destination_descriptor fehlt.</translation>
    </message>
    <message>
        <source>obs_destination_descriptor must be an object, not of the kind “%1”.</source>
        <translation>obs_destination_descriptor muss ein Objekt sein, nicht von der Art „%1“.</translation>
    </message>
    <message>
        <source>The service knows “%1” only, not “%2”.</source>
        <translation>Der Dienst kennt nur „%1“, nicht „%2“.</translation>
    </message>
    <message>
        <source>The service takes TEXT here, not “%1”, although the page’s prose says TXT.</source>
        <translation>Der Dienst nimmt hier TEXT, nicht „%1“, obwohl der Text der Seite TXT sagt.</translation>
    </message>
    <message>
        <source>A task’s name has no blanks and no control characters.</source>
        <translation>Der Name eines Tasks hat keine Leerzeichen und keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>%1 characters; the console asks for 4 to 64. The service may still take it.</source>
        <translation>%1 Zeichen; die Konsole verlangt 4 bis 64. Der Dienst nimmt es vielleicht trotzdem.</translation>
    </message>
    <message>
        <source>“%1” is not among letters, digits, hyphen and underscore, which the console asks for. The service may still take it.</source>
        <translation>„%1“ gehört nicht zu Buchstaben, Ziffern, Bindestrich und Unterstrich, die die Konsole verlangt. Der Dienst nimmt es vielleicht trotzdem.</translation>
    </message>
    <message>
        <source>The service wants this in lower case: “%1”.</source>
        <translation>Der Dienst will dies in Kleinbuchstaben: „%1“.</translation>
    </message>
    <message>
        <source>“%1” is neither “latest” nor “earliest”.</source>
        <translation>„%1“ ist weder „latest“ noch „earliest“.</translation>
    </message>
    <message>
        <source>An access key has no blanks and no special characters.</source>
        <translation>Ein Zugriffsschlüssel hat keine Leerzeichen und keine Sonderzeichen.</translation>
    </message>
    <message>
        <source>This looks like a secret key: an access key has 20 characters, a secret key 40.</source>
        <translation>Das sieht nach einem geheimen Schlüssel aus: Ein Zugriffsschlüssel hat 20 Zeichen, ein geheimer 40.</translation>
    </message>
    <message>
        <source>%1 characters; a permanent access key usually has 20.</source>
        <translation>%1 Zeichen; ein dauerhafter Zugriffsschlüssel hat meist 20.</translation>
    </message>
    <message>
        <source>%1 characters; a permanent secret key usually has 40.</source>
        <translation>%1 Zeichen; ein dauerhafter geheimer Schlüssel hat meist 40.</translation>
    </message>
    <message>
        <source>A project ID usually has 32 characters, 0–9 and a–f; this has %1.</source>
        <translation>Eine Projekt-ID hat meist 32 Zeichen, 0–9 und a–f; diese hat %1.</translation>
    </message>
    <message>
        <source>A connector ID usually looks like 55b78880-9077-4c74-ad5a-6868555f76a4.</source>
        <translation>Eine Connector-ID sieht meist so aus: 55b78880-9077-4c74-ad5a-6868555f76a4.</translation>
    </message>
    <message>
        <source>A bucket’s name has no capitals.</source>
        <translation>Der Name eines Buckets hat keine Großbuchstaben.</translation>
    </message>
    <message>
        <source>“%1” is not allowed in a bucket’s name: lower-case letters, digits, hyphen and dot are.</source>
        <translation>„%1“ ist im Namen eines Buckets nicht erlaubt: erlaubt sind Kleinbuchstaben, Ziffern, Bindestrich und Punkt.</translation>
    </message>
    <message>
        <source>%1 characters; a bucket’s name has 3 to 63.</source>
        <translation>%1 Zeichen; der Name eines Buckets hat 3 bis 63.</translation>
    </message>
    <message>
        <source>A bucket’s name begins and ends with a letter or a digit.</source>
        <translation>Der Name eines Buckets beginnt und endet mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>A dot in a bucket’s name has a letter or a digit on either side.</source>
        <translation>Ein Punkt im Namen eines Buckets hat auf beiden Seiten einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>A bucket’s name must not look like an IP address.</source>
        <translation>Der Name eines Buckets darf nicht wie eine IP-Adresse aussehen.</translation>
    </message>
    <message>
        <source>“%1” is not allowed here: letters, digits, underscore, hyphen and slash are.</source>
        <translation>„%1“ ist hier nicht erlaubt: erlaubt sind Buchstaben, Ziffern, Unterstrich, Bindestrich und Schrägstrich.</translation>
    </message>
    <message>
        <source>%1 characters; 64 is the most.</source>
        <translation>%1 Zeichen; höchstens 64 sind erlaubt.</translation>
    </message>
    <message>
        <source>%1 of 64 characters. The older page of the service allowed 50.</source>
        <translation>%1 von 64 Zeichen. Die ältere Seite des Dienstes erlaubte 50.</translation>
    </message>
    <message>
        <source>A slash at an end, or two in a row, makes a folder without a name.</source>
        <translation>Ein Schrägstrich am Ende oder am Anfang, oder zwei hintereinander, ergibt einen Ordner ohne Namen.</translation>
    </message>
    <message>
        <source>For no time folders, leave the folder pattern out; “%1” is not a value.</source>
        <translation>Für keine Zeitordner lassen Sie das Ordnermuster weg; „%1“ ist kein Wert.</translation>
    </message>
    <message>
        <source>“%1” is not among the five patterns from yyyy to yyyy/MM/dd/HH/mm. Case counts.</source>
        <translation>„%1“ gehört nicht zu den fünf Mustern von yyyy bis yyyy/MM/dd/HH/mm. Groß und klein zählt.</translation>
    </message>
    <message>
        <source>This is a backslash and a letter, not a new line.</source>
        <translation>Das ist ein Rückstrich und ein Buchstabe, kein Zeilenumbruch.</translation>
    </message>
    <message>
        <source>“%1” is no delimiter here: comma, semicolon, vertical bar, new line, or NULL.</source>
        <translation>„%1“ ist hier kein Trennzeichen: Komma, Semikolon, senkrechter Strich, Zeilenumbruch oder NULL.</translation>
    </message>
    <message>
        <source>How NULL travels is documented nowhere; the service may refuse it.</source>
        <translation>Wie NULL übertragen wird, ist nirgends dokumentiert; der Dienst weist es vielleicht ab.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of seconds.</source>
        <translation>„%1“ ist keine ganze Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>30 to 900 seconds; “%1” is outside.</source>
        <translation>30 bis 900 Sekunden; „%1“ liegt außerhalb.</translation>
    </message>
    <message>
        <source>Check the DMS endpoint and this computer’s network.</source>
        <translation>Prüfen Sie den DMS-Endpunkt und das Netz dieses Rechners.</translation>
    </message>
    <message>
        <source>Nothing listens there. Check the DMS endpoint and its port.</source>
        <translation>Dort antwortet nichts. Prüfen Sie den DMS-Endpunkt und seinen Port.</translation>
    </message>
    <message>
        <source>The service’s certificate could not be verified. If your company inspects TLS, give its CA file.</source>
        <translation>Das Zertifikat des Dienstes konnte nicht überprüft werden. Falls Ihre Firma TLS mitliest, geben Sie deren CA-Datei an.</translation>
    </message>
    <message>
        <source>Check the proxy’s address and sign-in.</source>
        <translation>Prüfen Sie Adresse und Anmeldung des Proxys.</translation>
    </message>
    <message>
        <source>Check this computer’s network.</source>
        <translation>Prüfen Sie das Netz dieses Rechners.</translation>
    </message>
    <message>
        <source>The service’s address was not found.</source>
        <translation>Die Adresse des Dienstes wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The service refused the connection.</source>
        <translation>Der Dienst hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Es kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>Der Proxy hat die Anforderung nicht durchgelassen.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Der Dienst war nicht erreichbar.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Sie haben es abgebrochen.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>The service’s answer could not be read.</source>
        <translation>Die Antwort des Dienstes war nicht lesbar.</translation>
    </message>
    <message>
        <source>The service’s answer was far too large.</source>
        <translation>Die Antwort des Dienstes war viel zu groß.</translation>
    </message>
    <message>
        <source>Spillway ended while this was on its way.</source>
        <translation>Spillway wurde beendet, während dies unterwegs war.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 minutes fast; the service refuses signatures over 15.</source>
        <translation>Die Uhr dieses Rechners geht %1 Minuten vor; der Dienst weist Signaturen über 15 ab.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 minutes slow; the service refuses signatures over 15.</source>
        <translation>Die Uhr dieses Rechners geht %1 Minuten nach; der Dienst weist Signaturen über 15 ab.</translation>
    </message>
    <message>
        <source>The service did not accept the sign-in key.</source>
        <translation>Der Dienst hat den Anmeldeschlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>The sign-in key is not allowed to do this.</source>
        <translation>Der Anmeldeschlüssel darf das nicht.</translation>
    </message>
    <message>
        <source>The service knows nothing at this address: endpoint, project or connector may be wrong.</source>
        <translation>Der Dienst kennt unter dieser Adresse nichts: Endpunkt, Projekt oder Connector sind vielleicht falsch.</translation>
    </message>
    <message>
        <source>The service says that this conflicts with what is there.</source>
        <translation>Der Dienst sagt, dass dies dem Vorhandenen widerspricht.</translation>
    </message>
    <message>
        <source>The service has too many requests; wait a minute.</source>
        <translation>Der Dienst hat zu viele Anforderungen; warten Sie eine Minute.</translation>
    </message>
    <message>
        <source>The service answered with HTTP status %1.</source>
        <translation>Der Dienst hat mit HTTP-Status %1 geantwortet.</translation>
    </message>
    <message>
        <source>Set the time, then try again.</source>
        <translation>Stellen Sie die Uhr, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server asked to send the request to another address. Nothing was sent there.</source>
        <translation>Der Server bat, die Anforderung an eine andere Adresse zu senden. Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the DMS endpoint.</source>
        <translation>Prüfen Sie den DMS-Endpunkt.</translation>
    </message>
    <message>
        <source>The service says: “%1”</source>
        <translation>Der Dienst sagt: „%1“</translation>
    </message>
    <message>
        <source>Check the sign-in key before you try it again: five failures would lock it for everybody.</source>
        <translation>Prüfen Sie den Anmeldeschlüssel, ehe Sie es erneut versuchen: Fünf Fehlversuche würden ihn für alle sperren.</translation>
    </message>
    <message>
        <source>Source type</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <source>Task name</source>
        <translation>Task-Name</translation>
    </message>
    <message>
        <source>Destination type</source>
        <translation>Art des Ziels</translation>
    </message>
    <message>
        <source>Description of the dump</source>
        <translation>Beschreibung des Dumpings</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginn ab</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Dateiart</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Folder pattern</source>
        <translation>Ordnermuster</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Projekt-ID</translation>
    </message>
    <message>
        <source>Connector ID</source>
        <translation>Connector-ID</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>Use a new line</source>
        <translation>Zeilenumbruch verwenden</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Move to the pattern</source>
        <translation>Zum Muster verschieben</translation>
    </message>
    <message>
        <source>Keep the topics only</source>
        <translation>Nur die Topics behalten</translation>
    </message>
    <message>
        <source>Remove the empty ones</source>
        <translation>Die leeren entfernen</translation>
    </message>
    <message>
        <source>Remove the repeats</source>
        <translation>Die Wiederholungen entfernen</translation>
    </message>
    <message>
        <source>every edition of the vendor’s page</source>
        <translation>jede Fassung der Seite des Anbieters</translation>
    </message>
    <message>
        <source>the vendor’s page of 2021/22</source>
        <translation>die Seite des Anbieters von 2021/22</translation>
    </message>
    <message>
        <source>the vendor’s pages since 2024</source>
        <translation>die Seiten des Anbieters seit 2024</translation>
    </message>
    <message>
        <source>the vendor’s console and user guide</source>
        <translation>Konsole und Benutzerhandbuch des Anbieters</translation>
    </message>
    <message>
        <source>the naming rule of OBS</source>
        <translation>die Namensregel von OBS</translation>
    </message>
    <message>
        <source>Apache Kafka and the service’s list of reserved topics</source>
        <translation>Apache Kafka und die Liste reservierter Topics des Dienstes</translation>
    </message>
    <message>
        <source>every published example; nowhere written as a rule</source>
        <translation>jedes veröffentlichte Beispiel; nirgends als Regel geschrieben</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB; a request has some hundred bytes.</source>
        <translation>Die Datei ist größer als 1 MiB; eine Anforderung hat einige hundert Bytes.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply at line %1, column %2.</source>
        <translation>Das JSON ist in Zeile %1, Spalte %2 zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The JSON is not an object: a request begins with “{”.</source>
        <translation>Das JSON ist kein Objekt: Eine Anforderung beginnt mit „{“.</translation>
    </message>
    <message>
        <source>The curl command cannot be read: a quote is not closed, or it has no body (--data).</source>
        <translation>Der curl-Befehl ist nicht lesbar: Ein Anführungszeichen ist nicht geschlossen, oder er hat keinen Inhalt (--data).</translation>
    </message>
    <message>
        <source>The curl command takes its body from another file. Import that file instead.</source>
        <translation>Der curl-Befehl nimmt seinen Inhalt aus einer anderen Datei. Importieren Sie stattdessen diese.</translation>
    </message>
    <message>
        <source>This is not JSON: the error is at line %1, column %2.</source>
        <translation>Das ist kein JSON: Der Fehler ist in Zeile %1, Spalte %2.</translation>
    </message>
    <message>
        <source>DMS endpoint is missing.</source>
        <translation>Der DMS-Endpunkt fehlt.</translation>
    </message>
    <message>
        <source>This is no address, such as https://dms.eu-west-101.myhuaweicloud.eu.</source>
        <translation>Das ist keine Adresse wie https://dms.eu-west-101.myhuaweicloud.eu.</translation>
    </message>
    <message>
        <source>Only https is allowed; http is for this computer itself, such as http://127.0.0.1:8080.</source>
        <translation>Nur https ist erlaubt; http nur für diesen Rechner selbst, etwa http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>Only the host, and a port if need be: nothing behind it.</source>
        <translation>Nur der Rechner und nötigenfalls ein Port: nichts dahinter.</translation>
    </message>
    <message>
        <source>The CA file “%1” cannot be read.</source>
        <translation>Die CA-Datei „%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The CA file “%1” has no certificate in PEM form.</source>
        <translation>In der CA-Datei „%1“ ist kein Zertifikat in PEM-Form.</translation>
    </message>
    <message>
        <source>The proxy must look like http://host:port or socks5://host:port.</source>
        <translation>Der Proxy muss wie http://host:port oder socks5://host:port aussehen.</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>Das System sagt: %1</translation>
    </message>
    <message>
        <source>The history cannot be opened. Nothing is sent that cannot be recorded.</source>
        <translation>Der Verlauf lässt sich nicht öffnen. Was nicht aufgezeichnet werden kann, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>The history’s file is damaged. It stays as it is, and nothing is sent that cannot be recorded.</source>
        <translation>Die Datei des Verlaufs ist beschädigt. Sie bleibt, wie sie ist, und was nicht aufgezeichnet werden kann, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>A copy is beside it: “%1”.</source>
        <translation>Daneben liegt eine Kopie: „%1“.</translation>
    </message>
    <message>
        <source>The history’s file or its folder is read-only. Nothing is sent that cannot be recorded. Allow writing there, then try again.</source>
        <translation>Die Datei des Verlaufs oder ihr Ordner ist schreibgeschützt. Was nicht aufgezeichnet werden kann, wird nicht gesendet. Erlauben Sie dort das Schreiben, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk is full: the history cannot be written. Nothing is sent that cannot be recorded. Make room, then try again.</source>
        <translation>Die Platte ist voll: Der Verlauf kann nicht geschrieben werden. Was nicht aufgezeichnet werden kann, wird nicht gesendet. Schaffen Sie Platz, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program holds the history’s file. Nothing is sent that cannot be recorded. Close that program, then try again.</source>
        <translation>Ein anderes Programm hält die Datei des Verlaufs fest. Was nicht aufgezeichnet werden kann, wird nicht gesendet. Schließen Sie jenes Programm, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The history was written by a newer Spillway. It stays as it is, and nothing is sent that cannot be recorded. Use the newer program.</source>
        <translation>Der Verlauf wurde von einem neueren Spillway geschrieben. Er bleibt, wie er ist, und was nicht aufgezeichnet werden kann, wird nicht gesendet. Verwenden Sie das neuere Programm.</translation>
    </message>
    <message>
        <source>The history cannot be written. Nothing is sent that cannot be recorded.</source>
        <translation>Der Verlauf kann nicht geschrieben werden. Was nicht aufgezeichnet werden kann, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>An earlier attempt with this name on this connector is open: its task may exist. Look in the task list; then record “I looked: it is not there”, or choose another name.</source>
        <translation>Ein früherer Versuch mit diesem Namen auf diesem Connector ist offen: Seinen Task gibt es vielleicht. Sehen Sie in der Task-Liste nach; dann halten Sie „Ich habe nachgesehen: Er ist nicht da“ fest, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The earlier attempt with this draft turned out to have created its task: see the history. For one more task choose another name; else discard the draft.</source>
        <translation>Der frühere Versuch mit diesem Entwurf hat seinen Task doch erstellt: siehe Verlauf. Für einen weiteren Task wählen Sie einen anderen Namen; sonst verwerfen Sie den Entwurf.</translation>
    </message>
    <message>
        <source>There is no such attempt in the history.</source>
        <translation>Diesen Versuch gibt es im Verlauf nicht.</translation>
    </message>
    <message>
        <source>The profiles in “%1” cannot be read.</source>
        <translation>Die Profile in „%1“ sind nicht lesbar.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is.</source>
        <translation>„%1“ ist beschädigt. Es blieb, wie es war.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Spillway. It was left as it is.</source>
        <translation>„%1“ wurde von einem neueren Spillway geschrieben. Es blieb, wie es war.</translation>
    </message>
    <message>
        <source>The profiles in “%1” cannot be written.</source>
        <translation>Die Profile in „%1“ können nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Ein Profil dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>The profile needs a name.</source>
        <translation>Das Profil braucht einen Namen.</translation>
    </message>
    <message>
        <source>A profile’s name has at most %1 characters.</source>
        <translation>Der Name eines Profils hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A profile’s name is one line without control characters.</source>
        <translation>Der Name eines Profils ist eine Zeile ohne Steuerzeichen.</translation>
    </message>
    <message>
        <source>Instance ID may only have letters, digits, hyphens and underscores: it becomes part of the address.</source>
        <translation>Die Instanz-ID darf nur Buchstaben, Ziffern, Bindestriche und Unterstriche haben: Sie wird Teil der Adresse.</translation>
    </message>
    <message>
        <source>User name and password do not belong in the proxy’s address; the password goes into the keyring.</source>
        <translation>Benutzername und Passwort gehören nicht in die Adresse des Proxys; das Passwort kommt in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Spillway.</source>
        <translation>„%1“ wurde von einem neueren Spillway geschrieben.</translation>
    </message>
    <message>
        <source>“%1” holds no exported profiles.</source>
        <translation>„%1“ enthält keine exportierten Profile.</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 KiB. A key file has a few lines.</source>
        <translation>„%1“ ist größer als 64 KiB. Eine Schlüsseldatei hat wenige Zeilen.</translation>
    </message>
    <message>
        <source>“%1” is no text file. A key file is the credentials.csv of the console.</source>
        <translation>„%1“ ist keine Textdatei. Eine Schlüsseldatei ist die credentials.csv der Konsole.</translation>
    </message>
    <message>
        <source>“%1” has no key. A key file has the columns User Name, Access Key Id and Secret Access Key, and one row below them.</source>
        <translation>„%1“ hat keinen Schlüssel. Eine Schlüsseldatei hat die Spalten User Name, Access Key Id und Secret Access Key und darunter eine Zeile.</translation>
    </message>
    <message>
        <source>“%1” has a row without an access key or without a secret key.</source>
        <translation>„%1“ hat eine Zeile ohne Zugriffsschlüssel oder ohne geheimen Schlüssel.</translation>
    </message>
    <message>
        <source>“%1” has %2 keys: %3. Leave only the one that is meant.</source>
        <translation>„%1“ hat %2 Schlüssel: %3. Lassen Sie nur den stehen, der gemeint ist.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>expires in less than a minute</source>
        <translation>läuft in weniger als einer Minute ab</translation>
    </message>
    <message>
        <source>expires in 1 minute</source>
        <translation>läuft in 1 Minute ab</translation>
    </message>
    <message>
        <source>expires in %1 minutes</source>
        <translation>läuft in %1 Minuten ab</translation>
    </message>
    <message>
        <source>expires in %1 hours</source>
        <translation>läuft in %1 Stunden ab</translation>
    </message>
    <message>
        <source>expires in %1 days</source>
        <translation>läuft in %1 Tagen ab</translation>
    </message>
    <message>
        <source>The temporary sign-in key of “%1” expired on %2. Enter a new one.</source>
        <translation>Der temporäre Anmeldeschlüssel von „%1“ ist am %2 abgelaufen. Geben Sie einen neuen ein.</translation>
    </message>
    <message>
        <source>The sign-in key</source>
        <translation>Der Anmeldeschlüssel</translation>
    </message>
    <message>
        <source>The bucket-writer key</source>
        <translation>Der Bucket-Schreibschlüssel</translation>
    </message>
    <message>
        <source>The proxy’s password</source>
        <translation>Das Passwort des Proxys</translation>
    </message>
    <message>
        <source>%1 is not in the keyring, or the keyring is locked. Unlock it and try again, or enter the key again.</source>
        <translation>%1 ist nicht im Schlüsselbund, oder der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut, oder geben Sie den Schlüssel noch einmal ein.</translation>
    </message>
    <message>
        <source>%1: the keyring is locked or did not allow it. Unlock it and try again, or use the key for this session only.</source>
        <translation>%1: Der Schlüsselbund ist gesperrt oder hat es nicht erlaubt. Entsperren Sie ihn und versuchen Sie es erneut, oder verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>%1: no keyring service answers on this desktop. Start one, or use the key for this session only. It is never put in a file.</source>
        <translation>%1: Auf diesem Desktop antwortet kein Schlüsselbunddienst. Starten Sie einen, oder verwenden Sie den Schlüssel nur für diese Sitzung. In eine Datei kommt er nie.</translation>
    </message>
    <message>
        <source>%1: the keyring did not answer within 20 seconds; it may be asking you in another window. Try again, or use the key for this session only.</source>
        <translation>%1: Der Schlüsselbund hat 20 Sekunden lang nicht geantwortet; vielleicht fragt er Sie in einem anderen Fenster. Versuchen Sie es erneut, oder verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>%1 is too large for the keyring.</source>
        <translation>%1 ist zu groß für den Schlüsselbund.</translation>
    </message>
    <message>
        <source>%1: the keyring’s entry is damaged or of another kind. Enter the key again.</source>
        <translation>%1: Der Eintrag im Schlüsselbund ist beschädigt oder von anderer Art. Geben Sie den Schlüssel noch einmal ein.</translation>
    </message>
    <message>
        <source>The file’s %1 is a mask or empty and was left out.</source>
        <translation>%1 in der Datei ist eine Maske oder leer und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>Unterwegs.</translation>
    </message>
    <message>
        <source>The dumping task was created.</source>
        <translation>Der Dumping-Task wurde erstellt.</translation>
    </message>
    <message>
        <source>No readable answer came, but the task is in the connector’s list: it was created.</source>
        <translation>Es kam keine lesbare Antwort, aber der Task steht in der Liste des Connectors: Er wurde erstellt.</translation>
    </message>
    <message>
        <source>Nothing was sent: a key could not be read from the keyring.</source>
        <translation>Nichts wurde gesendet: Ein Schlüssel konnte nicht aus dem Schlüsselbund gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was sent: the attempt could not be recorded.</source>
        <translation>Nichts wurde gesendet: Der Versuch konnte nicht aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>Nothing was sent: an earlier attempt with this name is still open.</source>
        <translation>Nichts wurde gesendet: Ein früherer Versuch mit diesem Namen ist noch offen.</translation>
    </message>
    <message>
        <source>Nothing was sent: this draft has made its task already.</source>
        <translation>Nichts wurde gesendet: Dieser Entwurf hat seinen Task schon erstellt.</translation>
    </message>
    <message>
        <source>Nothing was sent: the service refused this sign-in key before.</source>
        <translation>Nichts wurde gesendet: Der Dienst hat diesen Anmeldeschlüssel schon einmal abgewiesen.</translation>
    </message>
    <message>
        <source>Change the key, or say that it may be tried again. Five failures lock it for everybody.</source>
        <translation>Ändern Sie den Schlüssel, oder sagen Sie, dass er erneut versucht werden darf. Fünf Fehlversuche sperren ihn für alle.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Nichts wurde gesendet. %1</translation>
    </message>
    <message>
        <source>%1 The task list settled it: no task was created.</source>
        <translation>%1 Die Task-Liste hat es geklärt: Es wurde kein Task erstellt.</translation>
    </message>
    <message>
        <source>%1 You looked: the task was not there.</source>
        <translation>%1 Sie haben nachgesehen: Der Task war nicht da.</translation>
    </message>
    <message>
        <source>%1 The task may exist: the list did not settle it.</source>
        <translation>%1 Den Task gibt es vielleicht: Die Liste hat es nicht geklärt.</translation>
    </message>
    <message>
        <source>Look in the connector’s task list before you try again. The name stays locked until then.</source>
        <translation>Sehen Sie in der Task-Liste des Connectors nach, ehe Sie es erneut versuchen. Bis dahin bleibt der Name gesperrt.</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>Zeilenumbruch</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>It ended</source>
        <translation>Es endete</translation>
    </message>
    <message>
        <source>%1; no answer came</source>
        <translation>%1; es kam keine Antwort</translation>
    </message>
    <message>
        <source>%1; HTTP status %2</source>
        <translation>%1; HTTP-Status %2</translation>
    </message>
    <message>
        <source>%1; HTTP status %2, %3</source>
        <translation>%1; HTTP-Status %2, %3</translation>
    </message>
    <message>
        <source>The task list was read; it left the attempt open</source>
        <translation>Die Task-Liste wurde gelesen; der Versuch blieb offen</translation>
    </message>
    <message>
        <source>The task list was read: no such task</source>
        <translation>Die Task-Liste wurde gelesen: kein solcher Task</translation>
    </message>
    <message numerus="yes">
        <source>The task list was read: %n task(s) may be it</source>
        <translation>
            <numerusform>Die Task-Liste wurde gelesen: %n Task könnte es sein</numerusform>
            <numerusform>Die Task-Liste wurde gelesen: %n Tasks könnten es sein</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled: the task %1 was chosen</source>
        <translation>Geklärt: Der Task %1 wurde gewählt</translation>
    </message>
    <message>
        <source>Settled: no task was created</source>
        <translation>Geklärt: Es wurde kein Task erstellt</translation>
    </message>
    <message>
        <source>Settled: created, task %1</source>
        <translation>Geklärt: erstellt, Task %1</translation>
    </message>
    <message>
        <source>The draft was begun</source>
        <translation>Der Entwurf wurde begonnen</translation>
    </message>
    <message>
        <source>The request was checked and recorded</source>
        <translation>Die Anforderung wurde geprüft und aufgezeichnet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>The program ended before an answer came</source>
        <translation>Das Programm endete, bevor eine Antwort kam</translation>
    </message>
    <message>
        <source>Looked by hand: it is not there</source>
        <translation>Von Hand nachgesehen: Er ist nicht da</translation>
    </message>
    <message>
        <source>Looked by hand: it is not there. %1</source>
        <translation>Von Hand nachgesehen: Er ist nicht da. %1</translation>
    </message>
    <message>
        <source>Ticket or note changed</source>
        <translation>Ticket oder Notiz geändert</translation>
    </message>
    <message>
        <source>The task was deleted</source>
        <translation>Der Task wurde gelöscht</translation>
    </message>
    <message>
        <source>The attempt’s profile is gone or points elsewhere: there is no key to read its task list with.</source>
        <translation>Das Profil des Versuchs gibt es nicht mehr, oder es zeigt woandershin: Es gibt keinen Schlüssel, um seine Task-Liste zu lesen.</translation>
    </message>
    <message>
        <source>The service refused the sign-in key. Nothing more is signed with it, for five failures lock it for everybody. Enter the key anew in its profile; starting Spillway again allows one more try.</source>
        <translation>Der Dienst hat den Anmeldeschlüssel abgewiesen. Mit ihm wird nichts mehr signiert, denn fünf Fehlversuche sperren ihn für alle. Geben Sie den Schlüssel in seinem Profil neu ein; ein Neustart von Spillway erlaubt einen weiteren Versuch.</translation>
    </message>
    <message>
        <source>The task list could not be read. %1</source>
        <translation>Die Task-Liste war nicht lesbar. %1</translation>
    </message>
    <message>
        <source>That task is not one of those that may be the attempt’s.</source>
        <translation>Dieser Task gehört nicht zu denen, die es sein könnten.</translation>
    </message>
    <message>
        <source>No such task is in the list yet. The reading at %1 can decide it.</source>
        <translation>Noch steht kein solcher Task in der Liste. Das Lesen um %1 kann es entscheiden.</translation>
    </message>
    <message>
        <source>The task is in the connector’s list: it was created.</source>
        <translation>Der Task steht in der Liste des Connectors: Er wurde erstellt.</translation>
    </message>
    <message>
        <source>The task is not in the list, twice after a quiet minute: it was not created. The name is free.</source>
        <translation>Der Task steht nach einer ruhigen Minute zweimal nicht in der Liste: Er wurde nicht erstellt. Der Name ist frei.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) in the list may be the attempt’s. Choose which one it is.</source>
        <translation>
            <numerusform>%n Task in der Liste könnte der des Versuchs sein. Wählen Sie, welcher es ist.</numerusform>
            <numerusform>%n Tasks in der Liste könnten der des Versuchs sein. Wählen Sie, welcher es ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>1 a region&apos;s name, 2 its ID: &quot;CN North-Beijing4 (cn-north-4)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The service shows the task as %1</source>
        <translation>Der Dienst zeigt den Task als %1</translation>
    </message>
    <message>
        <source>Messages wait, and nothing is written: key, bucket or permission</source>
        <translation>Nachrichten warten, und es wird nichts geschrieben: Schlüssel, Bucket oder Berechtigung</translation>
    </message>
    <message>
        <source>The task writes again</source>
        <translation>Der Task schreibt wieder</translation>
    </message>
    <message>
        <source>The task is no longer in the connector’s list</source>
        <translation>Der Task steht nicht mehr in der Liste des Connectors</translation>
    </message>
    <message>
        <source>Not created</source>
        <translation>Nicht erstellt</translation>
    </message>
    <message>
        <source>No answer came, but “%1” is no longer in the task list: it was deleted.</source>
        <translation>Es kam keine Antwort, aber „%1“ steht nicht mehr in der Task-Liste: Er wurde gelöscht.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>The objects in the bucket stay.</source>
        <translation>Die Objekte im Bucket bleiben.</translation>
    </message>
    <message>
        <source>“%1” is not there any more: somebody deleted it before.</source>
        <translation>„%1“ ist nicht mehr da: Jemand hat ihn vorher gelöscht.</translation>
    </message>
    <message>
        <source>The task is named “%1”. Nothing was deleted.</source>
        <translation>Der Task heißt „%1“. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>No answer came, and “%1” is still in the task list.</source>
        <translation>Es kam keine Antwort, und „%1“ steht noch in der Task-Liste.</translation>
    </message>
    <message>
        <source>Delete it again: that is safe.</source>
        <translation>Löschen Sie ihn noch einmal: Das ist ungefährlich.</translation>
    </message>
    <message>
        <source>No answer came, and the task list could not be read: “%1” may be gone.</source>
        <translation>Es kam keine Antwort, und die Task-Liste war nicht lesbar: „%1“ ist vielleicht weg.</translation>
    </message>
    <message>
        <source>Deleting it again later is safe.</source>
        <translation>Ihn später noch einmal zu löschen ist ungefährlich.</translation>
    </message>
    <message>
        <source>Nothing was deleted: it could not be recorded.</source>
        <translation>Nichts wurde gelöscht: Es konnte nicht aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>It could not be recorded in the history: %1</source>
        <translation>Es konnte nicht im Verlauf aufgezeichnet werden: %1</translation>
    </message>
    <message>
        <source>“%1” was created again with the new key.</source>
        <translation>„%1“ wurde mit dem neuen Schlüssel neu erstellt.</translation>
    </message>
    <message>
        <source>The draft that would finish the task by hand cannot be written.</source>
        <translation>Der Entwurf, der den Task von Hand fertigstellen würde, kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>Nichts wurde erstellt.</translation>
    </message>
    <message>
        <source>If the task is gone, the draft “%1” creates it.</source>
        <translation>Ist der Task weg, erstellt ihn der Entwurf „%1“.</translation>
    </message>
    <message>
        <source>The old task is deleted, and the new one was not created.</source>
        <translation>Der alte Task ist gelöscht, und der neue wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>The draft “%1” is waiting: it finishes the task.</source>
        <translation>Der Entwurf „%1“ wartet: Er stellt den Task fertig.</translation>
    </message>
    <message>
        <source>The old task is deleted; whether the new one exists is not known yet.</source>
        <translation>Der alte Task ist gelöscht; ob es den neuen gibt, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The draft “%1” is kept, in case that it was not created.</source>
        <translation>Der Entwurf „%1“ bleibt für den Fall, dass er nicht erstellt wurde.</translation>
    </message>
    <message>
        <source>The quota is %1 now.</source>
        <translation>Das Kontingent ist jetzt %1.</translation>
    </message>
    <message>
        <source>A quota can only be raised, up to the service’s maximum, and only for instances made before September 2022.</source>
        <translation>Ein Kontingent lässt sich nur erhöhen, höchstens bis zum Maximum des Dienstes, und nur für Instanzen von vor September 2022.</translation>
    </message>
    <message>
        <source>The service did not raise the quota.</source>
        <translation>Der Dienst hat das Kontingent nicht erhöht.</translation>
    </message>
    <message>
        <source>The quota was not raised: nothing was sent.</source>
        <translation>Das Kontingent wurde nicht erhöht: Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>No answer came, and the quota is still %1.</source>
        <translation>Es kam keine Antwort, und das Kontingent ist noch %1.</translation>
    </message>
    <message>
        <source>Raise it again: asking twice for the same number does no harm.</source>
        <translation>Erhöhen Sie es noch einmal: Zweimal um dieselbe Zahl zu bitten schadet nicht.</translation>
    </message>
    <message>
        <source>No answer came, and the task list could not be read: the quota may have been raised.</source>
        <translation>Es kam keine Antwort, und die Task-Liste war nicht lesbar: Das Kontingent ist vielleicht erhöht.</translation>
    </message>
    <message>
        <source>What it has written stays: the objects in the bucket are not touched.</source>
        <translation>Was er geschrieben hat, bleibt: Die Objekte im Bucket werden nicht angerührt.</translation>
    </message>
    <message>
        <source>What it has written stays: the objects in the bucket %1 are not touched.</source>
        <translation>Was er geschrieben hat, bleibt: Die Objekte im Bucket %1 werden nicht angerührt.</translation>
    </message>
    <message>
        <source>What it has written stays: the objects under %2 in the bucket %1 are not touched.</source>
        <translation>Was er geschrieben hat, bleibt: Die Objekte unter %2 im Bucket %1 werden nicht angerührt.</translation>
    </message>
    <message>
        <source>Everything that Kafka still keeps is written again, from the oldest message: what the old task has written will be in the bucket twice.</source>
        <translation>Alles, was Kafka noch aufbewahrt, wird von der ältesten Nachricht an noch einmal geschrieben: Was der alte Task geschrieben hat, ist dann zweimal im Bucket.</translation>
    </message>
    <message>
        <source>Only messages that arrive once the new task runs are written. What arrives between the deletion and that moment is skipped, and so is what the old task has not written yet.</source>
        <translation>Geschrieben werden nur Nachrichten, die ankommen, sobald der neue Task läuft. Was zwischen dem Löschen und diesem Augenblick ankommt, wird übersprungen, und ebenso, was der alte Task noch nicht geschrieben hat.</translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation>eine unbekannte Zahl</translation>
    </message>
    <message>
        <source>Tasks: %1. The service does not tell the quota.</source>
        <translation>Tasks: %1. Der Dienst nennt das Kontingent nicht.</translation>
    </message>
    <message>
        <source>%1 of %2 tasks are used; the service’s most is %3.</source>
        <translation>%1 von %2 Tasks sind vergeben; das Maximum des Dienstes ist %3.</translation>
    </message>
    <message>
        <source>%1 of %2 tasks are used.</source>
        <translation>%1 von %2 Tasks sind vergeben.</translation>
    </message>
    <message>
        <source>The quota is at the service’s maximum: there is nothing to raise.</source>
        <translation>Das Kontingent ist am Maximum des Dienstes: Mehr geht nicht.</translation>
    </message>
    <message>
        <source>The instance %1 was made on %2. The service raises the quota only of instances made before September 2022; it will hardly do so here.</source>
        <translation>Die Instanz %1 wurde am %2 angelegt. Der Dienst erhöht das Kontingent nur bei Instanzen von vor September 2022; hier wird er es kaum tun.</translation>
    </message>
    <message>
        <source>Whether it can be raised is not known.</source>
        <translation>Ob es sich erhöhen lässt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No answer to the deletion came; the task is still in the list</source>
        <translation>Auf das Löschen kam keine Antwort; der Task steht noch in der Liste</translation>
    </message>
    <message>
        <source>No answer to the deletion came, and the list could not be read</source>
        <translation>Auf das Löschen kam keine Antwort, und die Liste war nicht lesbar</translation>
    </message>
    <message>
        <source>The task was not deleted; HTTP status %1</source>
        <translation>Der Task wurde nicht gelöscht; HTTP-Status %1</translation>
    </message>
    <message>
        <source>The task was not deleted; nothing was sent</source>
        <translation>Der Task wurde nicht gelöscht; nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Created again as task %1</source>
        <translation>Neu erstellt als Task %1</translation>
    </message>
    <message>
        <source>Creating it again: %1</source>
        <translation>Neu erstellen: %1</translation>
    </message>
    <message>
        <source>Its deletion was sent</source>
        <translation>Seine Löschung wurde gesendet</translation>
    </message>
    <message>
        <source>To be deleted and created again with the key %1</source>
        <translation>Wird gelöscht und mit dem Schlüssel %1 neu erstellt</translation>
    </message>
    <message>
        <source>It takes the place of task %1</source>
        <translation>Er tritt an die Stelle von Task %1</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>a task that is no longer in the service&apos;s list</extracomment>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The service shows the task as paused: it writes nothing until it is resumed.</source>
        <translation>Der Dienst führt den Task als angehalten: Er schreibt nichts, bis er fortgesetzt wird.</translation>
    </message>
    <message>
        <source>The service shows the task as “%1”.</source>
        <translation>Der Dienst führt den Task als „%1“.</translation>
    </message>
    <message>
        <source>Messages wait, more and more of them, and nothing has been written for two intervals: key, bucket or permission.</source>
        <translation>Nachrichten warten, immer mehr, und seit zwei Intervallen wurde nichts geschrieben: Schlüssel, Bucket oder Berechtigung.</translation>
    </message>
    <message>
        <source>Look whether the bucket is still there and whether the task’s bucket-writer key is valid and may write to it. A task keeps the key that it was created with.</source>
        <translation>Sehen Sie nach, ob es den Bucket noch gibt und ob der Bucket-Schreibschlüssel des Tasks gilt und dort schreiben darf. Ein Task behält den Schlüssel, mit dem er erstellt wurde.</translation>
    </message>
    <message>
        <source>The task is no longer in the connector’s list.</source>
        <translation>Der Task steht nicht mehr in der Liste des Connectors.</translation>
    </message>
    <message>
        <source>It was deleted, or its connector was. What it wrote stays in the bucket.</source>
        <translation>Er wurde gelöscht, oder sein Connector. Was er geschrieben hat, bleibt im Bucket.</translation>
    </message>
    <message>
        <source>First file expected by %1, if messages arrive.</source>
        <translation>Erste Datei bis %1 erwartet, falls Nachrichten eintreffen.</translation>
    </message>
    <message>
        <source>%1 of %2 written, %3 wait</source>
        <extracomment>1 and 2 offsets of a topic, 3 a number of messages</extracomment>
        <translation>%1 von %2 geschrieben, %3 warten</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <extracomment>%1 is a number of messages</extracomment>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>Nothing written yet; the topic ends at %1</source>
        <translation>Noch nichts geschrieben; das Topic endet bei %1</translation>
    </message>
    <message>
        <source>The service gives no numbers</source>
        <translation>Der Dienst nennt keine Zahlen</translation>
    </message>
    <message>
        <source>%1 of %2 tasks</source>
        <extracomment>1 how many dumping tasks a connector has, 2 how many it may have</extracomment>
        <translation>%1 von %2 Tasks</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n Task</numerusform>
            <numerusform>%n Tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a secret key: 40 letters and digits in a row. What stands here is kept in files, where no key may stand. If it is none, put a blank or a hyphen into it.</source>
        <translation>Das sieht nach einem geheimen Schlüssel aus: 40 Buchstaben und Ziffern hintereinander. Was hier steht, wird in Dateien aufbewahrt, und dort darf kein Schlüssel stehen. Ist es keiner, fügen Sie ein Leerzeichen oder einen Bindestrich ein.</translation>
    </message>
    <message>
        <source>it is for another host</source>
        <translation>es gilt für einen anderen Rechner</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>es ist abgelaufen</translation>
    </message>
    <message>
        <source>it is not valid yet; is the clock right?</source>
        <translation>es gilt noch nicht; geht die Uhr richtig?</translation>
    </message>
    <message>
        <source>its authority is not known here</source>
        <translation>seine Zertifizierungsstelle ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>The server’s certificate was refused: %1.</source>
        <translation>Das Zertifikat des Servers wurde abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Secured by %1, %2; certificate of %3 by %4, until %5</source>
        <extracomment>1 protocol, 2 cipher, 3 server, 4 issuer, 5 date</extracomment>
        <translation>Gesichert mit %1, %2; Zertifikat von %3 durch %4, gültig bis %5</translation>
    </message>
    <message>
        <source>The answer did not say so, but “%1” is no longer in the task list: it was deleted.</source>
        <translation>Die Antwort hat es nicht gesagt, aber „%1“ steht nicht mehr in der Taskliste: Der Task wurde gelöscht.</translation>
    </message>
    <message>
        <source>The service did not delete “%1” so far: it is still in the task list.</source>
        <translation>Der Dienst hat „%1“ bisher nicht gelöscht: Der Task steht noch in der Taskliste.</translation>
    </message>
    <message>
        <source>The answer does not say whether “%1” was deleted, and the task list could not be read: it may be gone.</source>
        <translation>Die Antwort sagt nicht, ob „%1“ gelöscht wurde, und die Taskliste konnte nicht gelesen werden: Der Task ist vielleicht weg.</translation>
    </message>
    <message>
        <source>Somebody else deleted “%1” meanwhile. Nothing was created.</source>
        <translation>Jemand anders hat „%1“ inzwischen gelöscht. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>They may be creating it again themselves: look into the task list first. The draft “%1” is waiting: it creates the task.</source>
        <translation>Vielleicht wird er dort gerade selbst neu erstellt: Sehen Sie zuerst in die Taskliste. Der Entwurf „%1“ wartet: Er erstellt den Task.</translation>
    </message>
    <message>
        <source>Not deleted so far, HTTP status %1; the task is still in the list</source>
        <translation>Bisher nicht gelöscht, HTTP-Status %1; der Task steht noch in der Liste</translation>
    </message>
    <message>
        <source>Perhaps deleted, HTTP status %1; the list could not be read</source>
        <translation>Vielleicht gelöscht, HTTP-Status %1; die Liste konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The service’s list does not tell all its tasks, so that it does not say whether this one is missing.</source>
        <translation>Die Liste des Dienstes nennt nicht alle seine Tasks und sagt deshalb nicht, ob dieser fehlt.</translation>
    </message>
    <message>
        <source>Ask your administrator for the DMS permission to create dumping tasks.</source>
        <translation>Bitten Sie Ihren Administrator um die DMS-Berechtigung, Dumping-Tasks anzulegen.</translation>
    </message>
    <message>
        <source>Ask your administrator for the DMS permission to see dumping tasks.</source>
        <translation>Bitten Sie Ihren Administrator um die DMS-Berechtigung, Dumping-Tasks anzusehen.</translation>
    </message>
    <message>
        <source>Ask your administrator for the DMS permission to delete dumping tasks.</source>
        <translation>Bitten Sie Ihren Administrator um die DMS-Berechtigung, Dumping-Tasks zu löschen.</translation>
    </message>
    <message>
        <source>Ask your administrator for the DMS permission to change the task quota.</source>
        <translation>Bitten Sie Ihren Administrator um die DMS-Berechtigung, das Kontingent der Tasks zu ändern.</translation>
    </message>
    <message>
        <source>The history’s file could not be read to its end: attempts are missing here. It may be damaged, or another program may hold it.</source>
        <translation>Die Datei des Verlaufs konnte nicht bis zum Ende gelesen werden: Hier fehlen Versuche. Vielleicht ist sie beschädigt, oder ein anderes Programm hält sie fest.</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>AF-Cairo</source>
        <translation>AF-Kairo</translation>
    </message>
    <message>
        <source>AF-Johannesburg</source>
        <translation>AF-Johannesburg</translation>
    </message>
    <message>
        <source>AP-Bangkok</source>
        <translation>AP-Bangkok</translation>
    </message>
    <message>
        <source>AP-Jakarta</source>
        <translation>AP-Jakarta</translation>
    </message>
    <message>
        <source>AP-Kuala Lumpur</source>
        <translation>AP-Kuala Lumpur</translation>
    </message>
    <message>
        <source>AP-Manila</source>
        <translation>AP-Manila</translation>
    </message>
    <message>
        <source>AP-Singapore</source>
        <translation>AP-Singapur</translation>
    </message>
    <message>
        <source>CN East-Qingdao</source>
        <translation>CN Ost-Qingdao</translation>
    </message>
    <message>
        <source>CN East-Shanghai1</source>
        <translation>CN Ost-Shanghai1</translation>
    </message>
    <message>
        <source>CN East-Shanghai2</source>
        <translation>CN Ost-Shanghai2</translation>
    </message>
    <message>
        <source>CN East2</source>
        <translation>CN Ost2</translation>
    </message>
    <message>
        <source>CN North-Beijing1</source>
        <translation>CN Nord-Peking1</translation>
    </message>
    <message>
        <source>CN North-Beijing4</source>
        <translation>CN Nord-Peking4</translation>
    </message>
    <message>
        <source>CN North-Ulanqab1</source>
        <translation>CN Nord-Ulanqab1</translation>
    </message>
    <message>
        <source>CN North3</source>
        <translation>CN Nord3</translation>
    </message>
    <message>
        <source>CN South-Guangzhou</source>
        <translation>CN Süd-Guangzhou</translation>
    </message>
    <message>
        <source>CN South-Guangzhou-InvitationOnly</source>
        <translation>CN Süd-Guangzhou (nur auf Einladung)</translation>
    </message>
    <message>
        <source>CN South-Shenzhen</source>
        <translation>CN Süd-Shenzhen</translation>
    </message>
    <message>
        <source>CN Southwest-Guiyang1</source>
        <translation>CN Südwest-Guiyang1</translation>
    </message>
    <message>
        <source>CN-Hong Kong</source>
        <translation>CN-Hongkong</translation>
    </message>
    <message>
        <source>EU-Dublin</source>
        <translation>EU-Dublin</translation>
    </message>
    <message>
        <source>Flexible Engine Paris</source>
        <translation>Flexible Engine Paris</translation>
    </message>
    <message>
        <source>LA-Buenos Aires1</source>
        <translation>LA-Buenos Aires1</translation>
    </message>
    <message>
        <source>LA-Mexico City1</source>
        <translation>LA-Mexiko-Stadt1</translation>
    </message>
    <message>
        <source>LA-Mexico City2</source>
        <translation>LA-Mexiko-Stadt2</translation>
    </message>
    <message>
        <source>LA-Santiago</source>
        <translation>LA-Santiago</translation>
    </message>
    <message>
        <source>LA-Sao Paulo1</source>
        <translation>LA-São Paulo1</translation>
    </message>
    <message>
        <source>ME-Abu Dhabi</source>
        <translation>ME-Abu Dhabi</translation>
    </message>
    <message>
        <source>ME-Riyadh</source>
        <translation>ME-Riad</translation>
    </message>
    <message>
        <source>Open Telekom Cloud eu-de</source>
        <translation>Open Telekom Cloud eu-de</translation>
    </message>
    <message>
        <source>Open Telekom Cloud eu-nl</source>
        <translation>Open Telekom Cloud eu-nl</translation>
    </message>
    <message>
        <source>TR-Istanbul</source>
        <translation>TR-Istanbul</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Region ID; gives the three endpoints.</source>
        <translation>Regions-ID; sie ergibt die drei Endpunkte.</translation>
    </message>
    <message>
        <source>Address of DMS, such as https://dms.eu-west-101.myhuaweicloud.eu.</source>
        <translation>Adresse von DMS, etwa https://dms.eu-west-101.myhuaweicloud.eu.</translation>
    </message>
    <message>
        <source>Address of IAM, which finds the project.</source>
        <translation>Adresse von IAM, das das Projekt findet.</translation>
    </message>
    <message>
        <source>Address of OBS, where the buckets are.</source>
        <translation>Adresse von OBS, wo die Buckets sind.</translation>
    </message>
    <message>
        <source>Project ID.</source>
        <translation>Projekt-ID.</translation>
    </message>
    <message>
        <source>The project’s name.</source>
        <translation>Der Name des Projekts.</translation>
    </message>
    <message>
        <source>Instance ID.</source>
        <translation>Instanz-ID.</translation>
    </message>
    <message>
        <source>Connector ID; not the instance ID.</source>
        <translation>Connector-ID; nicht die Instanz-ID.</translation>
    </message>
    <message>
        <source>Further certificate authorities, in PEM form.</source>
        <translation>Weitere Zertifizierungsstellen, in PEM-Form.</translation>
    </message>
    <message>
        <source>system, none, or such as http://proxy:3128.</source>
        <translation>system, none oder etwa http://proxy:3128.</translation>
    </message>
    <message>
        <source>User name at the proxy; the password comes from SPILLWAY_PROXY_PASSWORD or is asked for.</source>
        <translation>Benutzername am Proxy; das Passwort kommt aus SPILLWAY_PROXY_PASSWORD oder wird erfragt.</translation>
    </message>
    <message>
        <source>blue, teal, green, amber, pink, grey, or none.</source>
        <translation>blue, teal, green, amber, pink, grey oder none.</translation>
    </message>
    <message>
        <source>When a temporary sign-in key ends, such as 2026-11-22T18:30:00Z.</source>
        <translation>Wann ein temporärer Anmeldeschlüssel endet, etwa 2026-11-22T18:30:00Z.</translation>
    </message>
    <message>
        <source>Only one of --production and --no-production.</source>
        <translation>Nur eines von --production und --no-production.</translation>
    </message>
    <message>
        <source>--delete-key-file needs --key-file.</source>
        <translation>--delete-key-file braucht --key-file.</translation>
    </message>
    <message>
        <source>Exactly one of --region and --dms-endpoint is needed.</source>
        <translation>Genau eines von --region und --dms-endpoint ist nötig.</translation>
    </message>
    <message>
        <source>How to print: table or json.</source>
        <translation>Wie ausgegeben wird: table oder json.</translation>
    </message>
    <message>
        <source>Use the practice service.</source>
        <translation>Den Übungsdienst verwenden.</translation>
    </message>
    <message>
        <source>Use a saved profile and its keys in the keyring.</source>
        <translation>Ein gespeichertes Profil und seine Schlüssel im Schlüsselbund verwenden.</translation>
    </message>
    <message>
        <source>Instance ID; its connector is looked up.</source>
        <translation>Instanz-ID; ihr Connector wird nachgeschlagen.</translation>
    </message>
    <message>
        <source>Proxy, such as http://proxy:3128.</source>
        <translation>Proxy, etwa http://proxy:3128.</translation>
    </message>
    <message>
        <source>Mark the profile as production.</source>
        <translation>Das Profil als Produktion kennzeichnen.</translation>
    </message>
    <message>
        <source>Take that mark away.</source>
        <translation>Diese Kennzeichnung entfernen.</translation>
    </message>
    <message>
        <source>Take the sign-in key from a credentials.csv of the console.</source>
        <translation>Den Anmeldeschlüssel aus einer credentials.csv der Konsole nehmen.</translation>
    </message>
    <message>
        <source>Delete that file once the key is in the keyring.</source>
        <translation>Diese Datei löschen, sobald der Schlüssel im Schlüsselbund ist.</translation>
    </message>
    <message>
        <source>The profile’s new name.</source>
        <translation>Der neue Name des Profils.</translation>
    </message>
    <message>
        <source>Take the keys anew, from the environment or by asking.</source>
        <translation>Die Schlüssel neu nehmen, aus der Umgebung oder durch Fragen.</translation>
    </message>
    <message>
        <source>Region ID of the instance, to compare the bucket’s with.</source>
        <translation>Regions-ID der Instanz, mit der die des Buckets verglichen wird.</translation>
    </message>
    <message>
        <source>Address of OBS, where the region does not give it.</source>
        <translation>Adresse von OBS, wo die Region sie nicht ergibt.</translation>
    </message>
    <message>
        <source>Where the bucket-writer key comes from: profile, environment, or sign-in.</source>
        <translation>Woher der Bucket-Schreibschlüssel kommt: profile, environment oder sign-in.</translation>
    </message>
    <message>
        <source>Print the request; send nothing, record nothing.</source>
        <translation>Die Anforderung ausgeben; nichts senden, nichts aufzeichnen.</translation>
    </message>
    <message>
        <source>Total deadline in seconds.</source>
        <translation>Gesamtfrist in Sekunden.</translation>
    </message>
    <message>
        <source>The task&apos;s name; it must be right.</source>
        <translation>Der Name des Tasks; er muss stimmen.</translation>
    </message>
    <message>
        <source>How many attempts at the most.</source>
        <translation>Wie viele Versuche höchstens.</translation>
    </message>
    <message>
        <source>Words in name, topics, bucket, path, IDs, ticket or note.</source>
        <translation>Wörter in Name, Topics, Bucket, Pfad, IDs, Ticket oder Notiz.</translation>
    </message>
    <message>
        <source>A date or time as 2026-11-22 or 2026-11-22T19:10, or a span as 7d, 12h, 30m.</source>
        <translation>Ein Datum oder eine Zeit wie 2026-11-22 oder 2026-11-22T19:10, oder eine Spanne wie 7d, 12h, 30m.</translation>
    </message>
    <message>
        <source>Stay until it is decided; that takes a minute and a half at the most.</source>
        <translation>Bleiben, bis es entschieden ist; das dauert höchstens anderthalb Minuten.</translation>
    </message>
    <message>
        <source>Of two candidates, the task that is the attempt&apos;s.</source>
        <translation>Von zwei Kandidaten der Task, der zum Versuch gehört.</translation>
    </message>
    <message>
        <source>Look for the keyring’s keys in files: Spillway’s own, temporary ones, the shells’ histories.</source>
        <translation>Nach den Schlüsseln des Schlüsselbunds in Dateien suchen: Spillways eigenen, temporären, den Verläufen der Shells.</translation>
    </message>
    <message>
        <source>Look there too; may stand several times.</source>
        <translation>Auch dort suchen; darf mehrmals stehen.</translation>
    </message>
    <message>
        <source>csv, json, markdown, curl, spillwayctl, terraform, or support.</source>
        <translation>csv, json, markdown, curl, spillwayctl, terraform oder support.</translation>
    </message>
    <message>
        <source>--output is table or json.</source>
        <translation>--output ist table oder json.</translation>
    </message>
    <message>
        <source>Exactly one %1 is needed.</source>
        <translation>Genau ein %1 ist nötig.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>„%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>Exactly one of --practice, --profile and --dms-endpoint is needed.</source>
        <translation>Genau eines von --practice, --profile und --dms-endpoint ist nötig.</translation>
    </message>
    <message>
        <source>Either --connector-id or --instance-id, not both.</source>
        <translation>Entweder --connector-id oder --instance-id, nicht beide.</translation>
    </message>
    <message>
        <source>--practice brings its own project and connector.</source>
        <translation>--practice bringt sein eigenes Projekt und seinen eigenen Connector mit.</translation>
    </message>
    <message>
        <source>The proxy must look like http://host:port or socks5://host:port.</source>
        <translation>Der Proxy muss wie http://host:port oder socks5://host:port aussehen.</translation>
    </message>
    <message>
        <source>--choose needs an ATTEMPT_ID and a task ID.</source>
        <translation>--choose braucht eine ATTEMPT_ID und eine Task-ID.</translation>
    </message>
    <message>
        <source>--as is csv, json, markdown, curl, spillwayctl, terraform or support.</source>
        <translation>--as ist csv, json, markdown, curl, spillwayctl, terraform oder support.</translation>
    </message>
    <message>
        <source>--dms-endpoint needs --project-id, and --connector-id or --instance-id.</source>
        <translation>--dms-endpoint braucht --project-id und --connector-id oder --instance-id.</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds, more than 0 and at most 86400.</source>
        <translation>--timeout ist eine Zahl von Sekunden, größer als 0 und höchstens 86400.</translation>
    </message>
    <message>
        <source>--dry-run opens no connection, so it cannot look up a connector: use --connector-id.</source>
        <translation>--dry-run öffnet keine Verbindung, kann also keinen Connector nachschlagen: Verwenden Sie --connector-id.</translation>
    </message>
    <message>
        <source>--bucket-key is profile, environment or sign-in.</source>
        <translation>--bucket-key ist profile, environment oder sign-in.</translation>
    </message>
    <message>
        <source>--bucket-key profile needs --profile.</source>
        <translation>--bucket-key profile braucht --profile.</translation>
    </message>
    <message>
        <source>--practice takes no key from the environment.</source>
        <translation>--practice nimmt keinen Schlüssel aus der Umgebung.</translation>
    </message>
    <message>
        <source>--confirm NAME is needed: the name of the task that is to go.</source>
        <translation>--confirm NAME ist nötig: der Name des Tasks, der weg soll.</translation>
    </message>
    <message>
        <source>--limit is a whole number from 1.</source>
        <translation>--limit ist eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>--since is a date or time as 2026-11-22 or 2026-11-22T19:10, or a span as 7d, 12h, 30m.</source>
        <translation>--since ist ein Datum oder eine Zeit wie 2026-11-22 oder 2026-11-22T19:10, oder eine Spanne wie 7d, 12h, 30m.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Nothing to complain of.</source>
        <translation>Nichts zu beanstanden.</translation>
    </message>
    <message>
        <source>“%1” is no task ID.</source>
        <translation>„%1“ ist keine Task-ID.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Warning: the file names the access key %1; the bucket-writer key that is used ends in %2.</source>
        <translation>Warnung: Die Datei nennt den Zugriffsschlüssel %1; der verwendete Bucket-Schreibschlüssel endet auf %2.</translation>
    </message>
    <message>
        <source>It could not be recorded in the history: %1</source>
        <translation>Es konnte nicht im Verlauf aufgezeichnet werden: %1</translation>
    </message>
    <message>
        <source>The request breaks a rule; nothing was sent.</source>
        <translation>Die Anforderung verletzt eine Regel; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Es gibt keine Datei und keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>Task-ID</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anforderungs-ID</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>There is no attempt “%1” in the history.</source>
        <translation>Im Verlauf gibt es keinen Versuch „%1“.</translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation>URTEIL</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>WARUM</translation>
    </message>
    <message>
        <source>The request breaks a rule; nothing was looked at.</source>
        <translation>Die Anforderung verletzt eine Regel; nichts wurde nachgesehen.</translation>
    </message>
    <message>
        <source>%1, access key: </source>
        <translation>%1, Zugriffsschlüssel: </translation>
    </message>
    <message>
        <source>%1, secret key (not shown): </source>
        <translation>%1, geheimer Schlüssel (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>Password of %1 at the proxy (not shown): </source>
        <translation>Passwort von %1 am Proxy (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>There is a profile “%1” already; change it with profile edit.</source>
        <translation>Ein Profil „%1“ gibt es schon; ändern Sie es mit profile edit.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
    <message>
        <source>Region “%1” is not in the list; give --dms-endpoint.</source>
        <translation>Die Region „%1“ steht nicht in der Liste; geben Sie --dms-endpoint an.</translation>
    </message>
    <message>
        <source>--proxy-user needs --proxy with an address.</source>
        <translation>--proxy-user braucht --proxy mit einer Adresse.</translation>
    </message>
    <message>
        <source>“%1” is none of the colours; see --help.</source>
        <translation>„%1“ ist keine der Farben; siehe --help.</translation>
    </message>
    <message>
        <source>“%1” is no time such as 2026-11-22T18:30:00Z.</source>
        <translation>„%1“ ist keine Zeit wie 2026-11-22T18:30:00Z.</translation>
    </message>
    <message>
        <source>Warning: access key and secret key stood in each other’s column of the file; they are taken the right way round.</source>
        <translation>Warnung: Zugriffsschlüssel und geheimer Schlüssel standen in der Datei in der Spalte des jeweils anderen; sie werden richtig herum genommen.</translation>
    </message>
    <message>
        <source>Sign-in key</source>
        <translation>Anmeldeschlüssel</translation>
    </message>
    <message>
        <source>Bucket-writer key (empty: none)</source>
        <translation>Bucket-Schreibschlüssel (leer: keiner)</translation>
    </message>
    <message>
        <source>There is no sign-in key: set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, give --key-file, or answer the questions in a terminal.</source>
        <translation>Es gibt keinen Anmeldeschlüssel: Setzen Sie HUAWEICLOUD_SDK_AK und HUAWEICLOUD_SDK_SK, geben Sie --key-file an, oder beantworten Sie die Fragen in einem Terminal.</translation>
    </message>
    <message>
        <source>--expires is for a temporary key, and this one has no security token.</source>
        <translation>--expires ist für einen temporären Schlüssel, und dieser hat kein Sicherheitstoken.</translation>
    </message>
    <message>
        <source>There is no password for the proxy: set SPILLWAY_PROXY_PASSWORD, or answer the question in a terminal.</source>
        <translation>Es gibt kein Passwort für den Proxy: Setzen Sie SPILLWAY_PROXY_PASSWORD, oder beantworten Sie die Frage in einem Terminal.</translation>
    </message>
    <message>
        <source>Warning: an entry that is not needed any more stays in the keyring.</source>
        <translation>Warnung: Ein nicht mehr benötigter Eintrag bleibt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Warning: “%1” could not be deleted. It holds a secret key.</source>
        <translation>Warnung: „%1“ konnte nicht gelöscht werden. Es enthält einen geheimen Schlüssel.</translation>
    </message>
    <message>
        <source>Saved profile “%1”; its keys are in the keyring.</source>
        <translation>Profil „%1“ gespeichert; seine Schlüssel sind im Schlüsselbund.</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Removed profile “%1” and its keys.</source>
        <translation>Profil „%1“ und seine Schlüssel entfernt.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already: imported as “%2”.</source>
        <translation>Ein Profil „%1“ gibt es schon: importiert als „%2“.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>“%1” holds a secret_key. A secret does not belong in a file: take it out, and let the keyring or the environment give it.</source>
        <translation>„%1“ enthält einen secret_key. Ein Geheimnis gehört nicht in eine Datei: Nehmen Sie es heraus, und lassen Sie es den Schlüsselbund oder die Umgebung geben.</translation>
    </message>
    <message>
        <source>It is still on its way.</source>
        <translation>Er ist noch unterwegs.</translation>
    </message>
    <message>
        <source>It is decided.</source>
        <translation>Es ist entschieden.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>The practice service did not start: %1</source>
        <translation>Der Übungsdienst ist nicht gestartet: %1</translation>
    </message>
    <message>
        <source>“%1” is no instance ID.</source>
        <translation>„%1“ ist keine Instanz-ID.</translation>
    </message>
    <message>
        <source>The instance could not be read. %1</source>
        <translation>Die Instanz war nicht lesbar. %1</translation>
    </message>
    <message>
        <source>The instance %1 has no connector yet: it must be enabled first.</source>
        <translation>Die Instanz %1 hat noch keinen Connector: Er muss zuerst aktiviert werden.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Profile “%1” has no project ID or no connector ID: give --project-id and --connector-id.</source>
        <translation>Das Profil „%1“ hat keine Projekt-ID oder keine Connector-ID: Geben Sie --project-id und --connector-id an.</translation>
    </message>
    <message>
        <source>HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK are not set: there is no sign-in key.</source>
        <translation>HUAWEICLOUD_SDK_AK und HUAWEICLOUD_SDK_SK sind nicht gesetzt: Es gibt keinen Anmeldeschlüssel.</translation>
    </message>
    <message>
        <source>A temporary key cannot be the bucket-writer key: the request has no place for its token.</source>
        <translation>Ein temporärer Schlüssel kann nicht der Bucket-Schreibschlüssel sein: In der Anforderung ist kein Platz für sein Token.</translation>
    </message>
    <message>
        <source>SPILLWAY_BUCKET_AK and SPILLWAY_BUCKET_SK are not set: there is no bucket-writer key. The sign-in key is used only with --bucket-key sign-in.</source>
        <translation>SPILLWAY_BUCKET_AK und SPILLWAY_BUCKET_SK sind nicht gesetzt: Es gibt keinen Bucket-Schreibschlüssel. Der Anmeldeschlüssel wird dafür nur mit --bucket-key sign-in verwendet.</translation>
    </message>
    <message>
        <source>The profile has no bucket-writer key. Add one, or use --bucket-key.</source>
        <translation>Das Profil hat keinen Bucket-Schreibschlüssel. Fügen Sie einen hinzu, oder verwenden Sie --bucket-key.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n profiles, without keys.</source>
        <translation>
            <numerusform>%n Profil exportiert, ohne Schlüssel.</numerusform>
            <numerusform>%n Profile exportiert, ohne Schlüssel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n profiles; they have no keys yet.</source>
        <translation>
            <numerusform>%n Profil importiert; es hat noch keine Schlüssel.</numerusform>
            <numerusform>%n Profile importiert; sie haben noch keine Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>An overview of all commands.</source>
        <translation>Eine Übersicht aller Befehle.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>Die Version.</translation>
    </message>
    <message>
        <source>What the command takes.</source>
        <translation>Was der Befehl annimmt.</translation>
    </message>
    <message>
        <source>Ask the practice service for the time.</source>
        <translation>Den Übungsdienst nach der Zeit fragen.</translation>
    </message>
    <message>
        <source>Ask the service of this profile, by its way into the network.</source>
        <translation>Den Dienst dieses Profils fragen, auf dessen Weg ins Netz.</translation>
    </message>
    <message>
        <source>Only one of --practice, --profile and --secrets.</source>
        <translation>Nur eines von --practice, --profile und --secrets.</translation>
    </message>
    <message>
        <source>--folder needs --secrets.</source>
        <translation>--folder braucht --secrets.</translation>
    </message>
    <message>
        <source>The profile “%1” has no DMS endpoint.</source>
        <translation>Das Profil „%1“ hat keinen DMS-Endpunkt.</translation>
    </message>
    <message>
        <source>Created %1. Choose it with --choose.</source>
        <translation>Erstellt %1. Wählbar mit --choose.</translation>
    </message>
    <message>
        <source>spillwayctl sets up dumping tasks: Kafka topics of a DMS instance, written into an OBS bucket.

  spillwayctl check   FILE|-  [--output table|json]
  spillwayctl create  FILE|-  PLACE [--bucket-key profile|environment|sign-in]
                              [--dry-run] [--timeout S] [--output table|json]
  spillwayctl preflight FILE|- PLACE [--bucket-key …] [--output table|json]
  spillwayctl list            PLACE
  spillwayctl show    TASK_ID PLACE
  spillwayctl delete  TASK_ID PLACE --confirm NAME
  spillwayctl recreate TASK_ID PLACE --start latest|earliest --confirm NAME [--bucket-key …]
  spillwayctl quota           PLACE
  spillwayctl quota raise NUMBER PLACE --confirm NUMBER
  spillwayctl settle  [ATTEMPT_ID] [--wait] [--choose TASK_ID]
  spillwayctl history [--search TEXT] [--outcome OUTCOME] [--since TIME] [--limit N]
  spillwayctl history show ATTEMPT_ID
  spillwayctl export  ATTEMPT_ID --as csv|json|markdown|curl|spillwayctl|terraform|support
  spillwayctl profile list | add NAME … | edit NAME … | remove NAME | test NAME
  spillwayctl profile export FILE|- | import FILE|-
  spillwayctl paths   [--output table|json]
  spillwayctl doctor  [--practice | --profile NAME] [--output table|json]
  spillwayctl doctor  --secrets [--folder PATH]…

PLACE is --practice, or --profile NAME, or --dms-endpoint URL --project-id ID
--connector-id ID, with --ca-file PEM and --proxy URL where needed. --instance-id ID
may stand in for --connector-id: the connector is then looked up. Keys come from
the keyring, or with --dms-endpoint from HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK and
SPILLWAY_BUCKET_AK, SPILLWAY_BUCKET_SK; never from the command line.

Exit codes: 0 created or fine, 2 usage, 3 invalid request, 4 authentication,
5 rejected, 6 unknown outcome, still open, or nothing could be checked,
7 keychain, 8 not sent.

spillwayctl COMMAND --help tells more.
</source>
        <translation>spillwayctl richtet Dumping-Tasks ein: Kafka-Topics einer DMS-Instanz, in einen OBS-Bucket geschrieben.

  spillwayctl check   FILE|-  [--output table|json]
  spillwayctl create  FILE|-  PLACE [--bucket-key profile|environment|sign-in]
                              [--dry-run] [--timeout S] [--output table|json]
  spillwayctl preflight FILE|- PLACE [--bucket-key …] [--output table|json]
  spillwayctl list            PLACE
  spillwayctl show    TASK_ID PLACE
  spillwayctl delete  TASK_ID PLACE --confirm NAME
  spillwayctl recreate TASK_ID PLACE --start latest|earliest --confirm NAME [--bucket-key …]
  spillwayctl quota           PLACE
  spillwayctl quota raise NUMBER PLACE --confirm NUMBER
  spillwayctl settle  [ATTEMPT_ID] [--wait] [--choose TASK_ID]
  spillwayctl history [--search TEXT] [--outcome OUTCOME] [--since TIME] [--limit N]
  spillwayctl history show ATTEMPT_ID
  spillwayctl export  ATTEMPT_ID --as csv|json|markdown|curl|spillwayctl|terraform|support
  spillwayctl profile list | add NAME … | edit NAME … | remove NAME | test NAME
  spillwayctl profile export FILE|- | import FILE|-
  spillwayctl paths   [--output table|json]
  spillwayctl doctor  [--practice | --profile NAME] [--output table|json]
  spillwayctl doctor  --secrets [--folder PATH]…

PLACE ist --practice oder --profile NAME oder --dms-endpoint URL --project-id ID
--connector-id ID, mit --ca-file PEM und --proxy URL, wo nötig. --instance-id ID
kann für --connector-id stehen: Der Connector wird dann nachgeschlagen. Schlüssel
kommen aus dem Schlüsselbund oder mit --dms-endpoint aus HUAWEICLOUD_SDK_AK,
HUAWEICLOUD_SDK_SK und SPILLWAY_BUCKET_AK, SPILLWAY_BUCKET_SK; nie von der Befehlszeile.

Exit-Codes: 0 erstellt oder in Ordnung, 2 Aufruf, 3 ungültige Anforderung,
4 Authentifizierung, 5 abgelehnt, 6 Ausgang unbekannt, noch offen oder nichts war
prüfbar, 7 Schlüsselbund, 8 nicht gesendet.

spillwayctl BEFEHL --help sagt mehr.
</translation>
    </message>
    <message>
        <source>Where the new task begins: latest or earliest.</source>
        <translation>Wo der neue Task beginnt: latest oder earliest.</translation>
    </message>
    <message>
        <source>The number once more: a raised quota cannot be lowered.</source>
        <translation>Noch einmal die Zahl: Ein erhöhtes Kontingent lässt sich nicht senken.</translation>
    </message>
    <message>
        <source>--start latest or --start earliest is needed.
latest: %1
earliest: %2</source>
        <translation>--start latest oder --start earliest ist nötig.
latest: %1
earliest: %2</translation>
    </message>
    <message>
        <source>NUMBER is a whole number of tasks from 1.</source>
        <translation>NUMBER ist eine ganze Zahl von Tasks ab 1.</translation>
    </message>
    <message>
        <source>--confirm %1 is needed: a raised quota cannot be lowered again.</source>
        <translation>--confirm %1 ist nötig: Ein erhöhtes Kontingent lässt sich nicht wieder senken.</translation>
    </message>
    <message>
        <source>differs; sent: %1</source>
        <translation>weicht ab; gesendet: %1</translation>
    </message>
    <message>
        <source>In the place of task %1</source>
        <translation>An der Stelle von Task %1</translation>
    </message>
    <message>
        <source>The quota is %1 already, and it can only be raised. Nothing was sent.</source>
        <translation>Das Kontingent ist schon %1, und es lässt sich nur erhöhen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The service’s most is %1. Nothing was sent.</source>
        <translation>Das Maximum des Dienstes ist %1. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>nicht von hier</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Task now</source>
        <translation>Task jetzt</translation>
    </message>
    <message>
        <source>Choose it with --choose.</source>
        <translation>Mit --choose auswählen.</translation>
    </message>
    <message>
        <source>The task %1 was created on the connector %2 of the project %3, not on the one that is given. Nothing was sent.</source>
        <translation>Der Task %1 wurde auf dem Connector %2 des Projekts %3 erstellt, nicht auf dem angegebenen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>created, rejected, not-sent or unknown; failed for rejected and not-sent; running for tasks that ran when last looked at; attention for what is still open or stuck.</source>
        <translation>created, rejected, not-sent oder unknown; failed für rejected und not-sent; running für Tasks, die beim letzten Blick liefen; attention für alles, was noch offen ist oder feststeckt.</translation>
    </message>
    <message>
        <source>--outcome is created, rejected, not-sent, unknown, failed, running or attention.</source>
        <translation>--outcome ist created, rejected, not-sent, unknown, failed, running oder attention.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Sets up dumping tasks: Kafka topics of a DMS instance, written into an OBS bucket.</source>
        <translation>Richtet Dumping-Tasks ein: Kafka-Topics einer DMS-Instanz, in einen OBS-Bucket geschrieben.</translation>
    </message>
    <message>
        <source>Begin on the practice service.</source>
        <translation>Mit dem Übungsdienst beginnen.</translation>
    </message>
    <message>
        <source>Begin with a new dumping task.</source>
        <translation>Mit einem neuen Dumping-Task beginnen.</translation>
    </message>
    <message>
        <source>Wait for the desktop’s call.</source>
        <translation>Auf den Aufruf der Arbeitsumgebung warten.</translation>
    </message>
    <message>
        <source>Requests to import.</source>
        <translation>Zu importierende Anforderungen.</translation>
    </message>
    <message>
        <source>Spillway is already running, but does not answer.</source>
        <translation>Spillway läuft bereits, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Wait a moment and start it again. If that does not help, end the process “spillway” first.</source>
        <translation>Warten Sie einen Moment und starten Sie es erneut. Hilft das nicht, beenden Sie zuerst den Prozess „spillway“.</translation>
    </message>
    <message>
        <source>How much the log tells: debug, info, warning, error or off.</source>
        <translation>Wie viel das Protokoll sagt: debug, info, warning, error oder off.</translation>
    </message>
    <message>
        <source>The log level is debug, info, warning, error or off.</source>
        <translation>Die Stufe des Protokolls ist debug, info, warning, error oder off.</translation>
    </message>
</context>
<context>
    <name>spillway::AboutDialog</name>
    <message>
        <source>window, network, access to the database</source>
        <translation>Fenster, Netz, Zugang zur Datenbank</translation>
    </message>
    <message>
        <source>the desktop’s keyring</source>
        <translation>der Schlüsselbund des Desktops</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>the history</source>
        <translation>der Verlauf</translation>
    </message>
    <message>
        <source>https, signatures of the practice service</source>
        <translation>https, Signaturen des Übungsdiensts</translation>
    </message>
    <message>
        <source>reading request files</source>
        <translation>Lesen von Anforderungsdateien</translation>
    </message>
    <message>
        <source>the practice service: HTTP</source>
        <translation>der Übungsdienst: HTTP</translation>
    </message>
    <message>
        <source>the practice service: JSON</source>
        <translation>der Übungsdienst: JSON</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>drawn for Spillway</source>
        <translation>für Spillway gezeichnet</translation>
    </message>
    <message>
        <source>About Spillway</source>
        <translation>Über Spillway</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Spillway %1</source>
        <translation>Spillway %1</translation>
    </message>
    <message>
        <source>Sets up dumping tasks: Kafka topics of a DMS instance, written into an OBS bucket.</source>
        <translation>Richtet Dumping-Tasks ein: Kafka-Topics einer DMS-Instanz, in einen OBS-Bucket geschrieben.</translation>
    </message>
    <message>
        <source>Licence: Apache-2.0. It comes without any warranty.</source>
        <translation>Lizenz: Apache-2.0. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
</context>
<context>
    <name>spillway::ActionDialog</name>
    <message>
        <source>Practice: nothing here reaches a cloud.</source>
        <translation>Übung: Nichts hiervon erreicht eine Cloud.</translation>
    </message>
    <message>
        <source>%1 — production</source>
        <translation>%1 — Produktion</translation>
    </message>
    <message>
        <source>%1 — a real account</source>
        <translation>%1 — ein echtes Konto</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Type the task’s name, %1</source>
        <translation>&amp;Tippen Sie den Namen des Tasks ein: %1</translation>
    </message>
    <message>
        <source>The task’s name</source>
        <translation>Der Name des Tasks</translation>
    </message>
    <message>
        <source>Type the task’s name first.</source>
        <translation>Tippen Sie zuerst den Namen des Tasks ein.</translation>
    </message>
    <message>
        <source>“%1” is not its name.</source>
        <translation>„%1“ ist nicht sein Name.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>spillway::CheckList</name>
    <message>
        <source>Checking before anything is sent…</source>
        <translation>Wird geprüft, ehe etwas gesendet wird …</translation>
    </message>
    <message>
        <source>Checked before the send: %1</source>
        <translation>Vor dem Senden geprüft: %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mind</source>
        <translation>
            <numerusform>%n zu beachten</numerusform>
            <numerusform>%n zu beachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked</source>
        <translation>
            <numerusform>%n nicht prüfbar</numerusform>
            <numerusform>%n nicht prüfbar</numerusform>
        </translation>
    </message>
    <message>
        <source>all passed</source>
        <translation>alles bestanden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>spillway::DayStrip</name>
    <message>
        <source>Attempts by day</source>
        <translation>Versuche nach Tagen</translation>
    </message>
    <message>
        <source>Left and Right choose a day, Enter shows its attempts.</source>
        <translation>Links und Rechts wählen einen Tag, Enter zeigt seine Versuche.</translation>
    </message>
    <message>
        <source>%1: %2 created, %3 failed, %4 open</source>
        <extracomment>1 date, 2 to 4 numbers of attempts</extracomment>
        <translation>%1: %2 erstellt, %3 fehlgeschlagen, %4 offen</translation>
    </message>
</context>
<context>
    <name>spillway::DestinationPage</name>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>The bucket must be in the region of the instance.</source>
        <translation>Der Bucket muss in der Region der Instanz liegen.</translation>
    </message>
    <message>
        <source>An existing OBS bucket.</source>
        <translation>Ein vorhandener OBS-Bucket.</translation>
    </message>
    <message>
        <source>Folders inside the bucket, separated by slashes. May stay empty.</source>
        <translation>Ordner im Bucket, durch Schrägstriche getrennt. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Folders by the time a file is written, in GMT+08:00.</source>
        <translation>Ordner nach der Zeit, zu der eine Datei geschrieben wird, in GMT+08:00.</translation>
    </message>
    <message>
        <source>Stands between two messages in a file.</source>
        <translation>Steht zwischen zwei Nachrichten in einer Datei.</translation>
    </message>
    <message>
        <source>Seconds between two files, 30 to 900.</source>
        <translation>Sekunden zwischen zwei Dateien, 30 bis 900.</translation>
    </message>
    <message>
        <source>None: all files in one folder</source>
        <translation>Keine: alle Dateien in einem Ordner</translation>
    </message>
    <message>
        <source>%1  ( %2 )</source>
        <translation>%1  ( %2 )</translation>
    </message>
    <message>
        <source>Not given: a new line</source>
        <translation>Nicht angegeben: Zeilenumbruch</translation>
    </message>
    <message>
        <source>NULL (none; undocumented)</source>
        <translation>NULL (keines; nicht dokumentiert)</translation>
    </message>
    <message>
        <source>Where files will lie</source>
        <translation>Wo Dateien liegen werden</translation>
    </message>
    <message>
        <source>Complete the step “Where from” first; then the buckets can be listed.</source>
        <translation>Füllen Sie zuerst den Schritt „Woher“ aus; dann lassen sich die Buckets auflisten.</translation>
    </message>
    <message>
        <source>%1: another region, cannot be used</source>
        <translation>%1: andere Region, nicht verwendbar</translation>
    </message>
    <message>
        <source>It lies in %1, the instance in %2. They must be in one region.</source>
        <translation>Er liegt in %1, die Instanz in %2. Beide müssen in derselben Region sein.</translation>
    </message>
    <message>
        <source>This key’s account has no bucket yet. Make one in the console, in the instance’s region.</source>
        <translation>Das Konto dieses Schlüssels hat noch keinen Bucket. Legen Sie in der Konsole einen an, in der Region der Instanz.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose a bucket</source>
        <translation>Bucket wählen</translation>
    </message>
    <message>
        <source>Name a bucket to see it.</source>
        <translation>Nennen Sie einen Bucket, um es zu sehen.</translation>
    </message>
    <message>
        <source>For a file written now: %1 in GMT+08:00, which is %2 here.</source>
        <translation>Für eine jetzt geschriebene Datei: %1 in GMT+08:00, das ist hier %2.</translation>
    </message>
    <message>
        <source>By the interval alone up to %1 files a day and partition; no file while nothing arrives.</source>
        <translation>Allein durch das Intervall bis zu %1 Dateien am Tag und je Partition; keine Datei, solange nichts ankommt.</translation>
    </message>
    <message>
        <source>No file while nothing arrives.</source>
        <translation>Keine Datei, solange nichts ankommt.</translation>
    </message>
    <message>
        <source>The file’s own name is an assumption: the vendor does not document it.</source>
        <translation>Der Name der Datei selbst ist eine Annahme: Der Anbieter dokumentiert ihn nicht.</translation>
    </message>
    <message>
        <source>The sign-in key may not list the buckets; type the name. Its user would need the right obs:bucket:ListAllMyBuckets.</source>
        <translation>Der Anmeldeschlüssel darf die Buckets nicht auflisten; geben Sie den Namen ein. Sein Benutzer bräuchte das Recht obs:bucket:ListAllMyBuckets.</translation>
    </message>
</context>
<context>
    <name>spillway::DetailsPane</name>
    <message>
        <source>No answer yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
    <message>
        <source>There is no answer: nothing was sent.</source>
        <translation>Es gibt keine Antwort: Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>The answer had no content; its HTTP status was %1.</source>
        <translation>Die Antwort hatte keinen Inhalt; ihr HTTP-Status war %1.</translation>
    </message>
    <message>
        <source>Only new messages (latest)</source>
        <translation>Nur neue Nachrichten (latest)</translation>
    </message>
    <message>
        <source>The oldest kept message (earliest)</source>
        <translation>Die älteste aufbewahrte Nachricht (earliest)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 (UTC: %2)</source>
        <extracomment>1 local date and time, 2 the same moment in UTC</extracomment>
        <translation>%1 (UTC: %2)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (Übung)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>DMS endpoint</source>
        <translation>DMS-Endpunkt</translation>
    </message>
    <message>
        <source>Sign-in key</source>
        <translation>Anmeldeschlüssel</translation>
    </message>
    <message>
        <source>Bucket-writer key</source>
        <translation>Bucket-Schreibschlüssel</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>You looked</source>
        <translation>Sie sahen nach</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>Was Sie fanden</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bearbeitet von</translation>
    </message>
    <message>
        <source>Select an attempt to see what became of it.</source>
        <translation>Wählen Sie einen Versuch, um zu sehen, was aus ihm wurde.</translation>
    </message>
    <message>
        <source>&amp;New from this</source>
        <translation>&amp;Neu hieraus</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>Task-ID</translation>
    </message>
    <message>
        <source>Copy task ID</source>
        <translation>Task-ID kopieren</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anforderungs-ID</translation>
    </message>
    <message>
        <source>Copy request ID</source>
        <translation>Anforderungs-ID kopieren</translation>
    </message>
    <message>
        <source>For example: looked at 19:20, 3 tasks, none of this name</source>
        <translation>Zum Beispiel: um 19:20 nachgesehen, 3 Tasks, keiner dieses Namens</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>&amp;I looked: it is not there</source>
        <translation>&amp;Ich habe nachgesehen: Er ist nicht da</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>&amp;Save the notes</source>
        <translation>Notizen &amp;speichern</translation>
    </message>
    <message>
        <source>Tic&amp;ket</source>
        <translation>Tic&amp;ket</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>Notiz&amp;en</translation>
    </message>
    <message>
        <source>%1  %2 – %3</source>
        <extracomment>1 time, 2 what happened, 3 who did it</extracomment>
        <translation>%1  %2 – %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>1 state, 2 task name</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 If the task is not there, write down what you saw.</source>
        <translation>%1 Ist der Task nicht da, schreiben Sie auf, was Sie gesehen haben.</translation>
    </message>
    <message>
        <source>Instance in</source>
        <translation>Instanz in</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>Beim Dienst</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The task is no longer there: nothing is read of it.</source>
        <translation>Den Task gibt es nicht mehr: Von ihm wird nichts gelesen.</translation>
    </message>
    <message>
        <source>The task could not be read. %1</source>
        <translation>Der Task konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Read at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Gelesen um %1.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>spillway::DoctorDialog</name>
    <message>
        <source>Look &amp;again</source>
        <translation>Noch einmal &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Looking at what Spillway needs of this computer…</source>
        <translation>Es wird geprüft, was Spillway von diesem Rechner braucht …</translation>
    </message>
    <message numerus="yes">
        <source>%n things need your attention.</source>
        <translation>
            <numerusform>%n Punkt braucht Ihre Aufmerksamkeit.</numerusform>
            <numerusform>%n Punkte brauchen Ihre Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works; %n things to mind.</source>
        <translation>
            <numerusform>Es geht; %n Punkt ist zu beachten.</numerusform>
            <numerusform>Es geht; %n Punkte sind zu beachten.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was looked at is as it should be.</source>
        <translation>Alles Geprüfte ist, wie es sein soll.</translation>
    </message>
</context>
<context>
    <name>spillway::DraftActions</name>
    <message>
        <source>New from &amp;template</source>
        <translation>Neu aus &amp;Vorlage</translation>
    </message>
    <message>
        <source>Continue the draft</source>
        <translation>Entwurf fortsetzen</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>An unfinished draft of %1 is waiting.</source>
        <translation>Ein unfertiger Entwurf vom %1 wartet.</translation>
    </message>
    <message>
        <source>The unfinished draft “%1” of %2 is waiting.</source>
        <translation>Der unfertige Entwurf „%1“ vom %2 wartet.</translation>
    </message>
    <message>
        <source>Saved as template, without keys: %1</source>
        <translation>Als Vorlage gespeichert, ohne Schlüssel: %1</translation>
    </message>
    <message>
        <source>The template is not saved</source>
        <translation>Die Vorlage ist nicht gespeichert</translation>
    </message>
    <message>
        <source>Its file cannot be written.</source>
        <translation>Ihre Datei kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>spillway::DraftList</name>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Task name</source>
        <translation>Task-Name</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Bucket/path</source>
        <translation>Bucket/Pfad</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>There is no template yet. “Save as template” in the wizard, or in the menu of an attempt, makes one.</source>
        <translation>Es gibt noch keine Vorlage. „Als Vorlage speichern“ im Assistenten oder im Menü eines Versuchs legt eine an.</translation>
    </message>
    <message>
        <source>No draft is waiting. A wizard that is closed keeps its draft here.</source>
        <translation>Kein Entwurf wartet. Ein geschlossener Assistent bewahrt seinen Entwurf hier auf.</translation>
    </message>
    <message>
        <source>&amp;New from it</source>
        <translation>&amp;Neu daraus</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Name der Vorlage:</translation>
    </message>
    <message>
        <source>Delete “%1”? It cannot be brought back.</source>
        <translation>„%1“ löschen? Es lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;New dumping task</source>
        <translation>&amp;Neuer Dumping-Task</translation>
    </message>
</context>
<context>
    <name>spillway::ElsewhereDetails</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>1 state, 2 task name</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not from here. Task ID %1, on the connector %2, profile %3.</source>
        <extracomment>1 task ID, 2 a connector&apos;s ID, 3 a profile&apos;s name</extracomment>
        <translation>Nicht von hier. Task-ID %1, auf dem Connector %2, Profil %3.</translation>
    </message>
</context>
<context>
    <name>spillway::ElsewhereList</name>
    <message>
        <source>Not from here</source>
        <extracomment>%1 is a task&apos;s status at the service</extracomment>
        <translation>Nicht von hier</translation>
    </message>
    <message>
        <source>%1, not from here</source>
        <translation>%1, nicht von hier</translation>
    </message>
    <message>
        <source>Tasks of your connectors that no attempt of this history made.</source>
        <translation>Tasks Ihrer Connectors, die kein Versuch dieses Verlaufs erstellt hat.</translation>
    </message>
    <message>
        <source>Tasks that are not from here</source>
        <translation>Tasks, die nicht von hier sind</translation>
    </message>
    <message>
        <source>Task name</source>
        <translation>Task-Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>Task-ID</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>This task is not from here: the history has no request of it.</source>
        <translation>Dieser Task ist nicht von hier: Der Verlauf hat keine Anforderung von ihm.</translation>
    </message>
</context>
<context>
    <name>spillway::EnableDialog</name>
    <message>
        <source>Enable the connector of %1</source>
        <translation>Connector von %1 aktivieren</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>No connector yet</source>
        <translation>Noch kein Connector</translation>
    </message>
    <message>
        <source>%1 has no connector yet</source>
        <translation>%1 hat noch keinen Connector</translation>
    </message>
    <message>
        <source>The connector is what writes an instance’s topics into buckets. Enabling it adds two nodes to the instance, which are billed by the hour until the connector is disabled in the console. It takes about twenty minutes, and the instance cannot be changed meanwhile.</source>
        <translation>Der Connector schreibt die Topics einer Instanz in Buckets. Beim Aktivieren kommen zwei Knoten zur Instanz hinzu; sie werden stundenweise berechnet, bis der Connector in der Konsole deaktiviert wird. Es dauert etwa zwanzig Minuten, und die Instanz kann währenddessen nicht geändert werden.</translation>
    </message>
    <message>
        <source>Progress of enabling</source>
        <translation>Fortschritt der Aktivierung</translation>
    </message>
    <message>
        <source>Connectors are sold out there at the moment. Try later, or ask the vendor.</source>
        <translation>Connectors sind dort zurzeit ausverkauft. Versuchen Sie es später, oder fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>Sending the order…</source>
        <translation>Auftrag wird gesendet …</translation>
    </message>
    <message>
        <source>Being enabled. You may close this window and Spillway: it goes on, and you are told here and in the main window when it is ready.</source>
        <translation>Wird aktiviert. Sie können dieses Fenster und Spillway schließen: Es geht weiter, und hier und im Hauptfenster erfahren Sie, wenn er bereit ist.</translation>
    </message>
    <message>
        <source>Ordered, but the last look at the instance failed: %1 It is tried again.</source>
        <translation>Beauftragt, aber der letzte Blick auf die Instanz schlug fehl: %1 Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The connector is ready.</source>
        <translation>Der Connector ist bereit.</translation>
    </message>
    <message>
        <source>The instance is running without a connector: enabling it did not work. Look at the instance’s background tasks in the console.</source>
        <translation>Die Instanz läuft ohne Connector: Das Aktivieren ist misslungen. Sehen Sie in der Konsole die Hintergrundaufgaben der Instanz an.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Asking whether a connector is available…</source>
        <translation>Es wird gefragt, ob ein Connector verfügbar ist …</translation>
    </message>
    <message>
        <source>A connector is available.</source>
        <translation>Ein Connector ist verfügbar.</translation>
    </message>
    <message>
        <source>Whether one is available could not be asked: %1 You may try all the same.</source>
        <translation>Ob einer verfügbar ist, ließ sich nicht erfragen: %1 Sie können es trotzdem versuchen.</translation>
    </message>
</context>
<context>
    <name>spillway::ExposureDialog</name>
    <message>
        <source>Co&amp;py the report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Noch einmal suchen</translation>
    </message>
    <message>
        <source>Secret-exposure report</source>
        <translation>Bericht über offen liegende Schlüssel</translation>
    </message>
    <message>
        <source>Looks for the keys of your profiles in Spillway’s own folders, in the temporary and the runtime folder, and in what the shells recorded. The keys are read from the keyring for that, and the report names none of them.</source>
        <translation>Sucht die Schlüssel Ihrer Profile in den Ordnern von Spillway, im temporären Ordner, im Laufzeitordner und in dem, was die Shells aufgezeichnet haben. Die Schlüssel werden dafür aus dem Schlüsselbund gelesen; der Bericht enthält keinen von ihnen.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message numerus="yes">
        <source>Keys lie open in %n files.</source>
        <translation>
            <numerusform>In %n Datei liegt ein Schlüssel offen.</numerusform>
            <numerusform>In %n Dateien liegen Schlüssel offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing was found, but not everything was looked at.</source>
        <translation>Nichts gefunden, aber nicht alles wurde durchsucht.</translation>
    </message>
</context>
<context>
    <name>spillway::FieldRow</name>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>%1, invalid entry</source>
        <translation>%1, ungültige Eingabe</translation>
    </message>
</context>
<context>
    <name>spillway::FilterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a filter and how many attempts it lets through</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name, topic, bucket, path, ID, ticket or note</source>
        <translation>Name, Topic, Bucket, Pfad, ID, Ticket oder Notiz</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>Nicht von hier</translation>
    </message>
</context>
<context>
    <name>spillway::FlowPicture</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>1 a station of the flow, such as &quot;Bucket logs&quot;, 2 how it stands</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The way of the messages</source>
        <translation>Der Weg der Nachrichten</translation>
    </message>
</context>
<context>
    <name>spillway::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Quick start</source>
        <translation>&amp;Schnellstart</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>Open the &amp;log</source>
        <translation>&amp;Protokoll öffnen</translation>
    </message>
    <message>
        <source>The log could not be opened</source>
        <translation>Das Protokoll konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Es ist %1.</translation>
    </message>
    <message>
        <source>&amp;About Spillway</source>
        <translation>&amp;Über Spillway</translation>
    </message>
    <message>
        <source>Secret-&amp;exposure report…</source>
        <translation>B&amp;ericht über offen liegende Schlüssel …</translation>
    </message>
</context>
<context>
    <name>spillway::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Parts of the help</source>
        <translation>Teile der Hilfe</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>Text der Hilfe</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Nothing is written about that.</source>
        <translation>Darüber steht nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>spillway::HistoryError</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Keep it aside and start a new history</source>
        <translation>&amp;Beiseitelegen und neuen Verlauf beginnen</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>spillway::HistoryExporter</name>
    <message>
        <source>Export the request</source>
        <translation>Anforderung exportieren</translation>
    </message>
    <message>
        <source>Requests (*.spillway.json *.json)</source>
        <translation>Anforderungen (*.spillway.json *.json)</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Exported, without keys: %1</source>
        <translation>Exportiert, ohne Schlüssel: %1</translation>
    </message>
    <message>
        <source>Copied, without keys</source>
        <translation>Kopiert, ohne Schlüssel</translation>
    </message>
    <message>
        <source>Too many to copy</source>
        <translation>Zu viele zum Kopieren</translation>
    </message>
    <message>
        <source>%1 attempts can be copied at once. Export the selection into a file instead.</source>
        <translation>%1 Versuche lassen sich auf einmal kopieren. Exportieren Sie die Auswahl stattdessen in eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) copied, without keys</source>
        <translation>
            <numerusform>%n Versuch kopiert, ohne Schlüssel</numerusform>
            <numerusform>%n Versuche kopiert, ohne Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>Auswahl exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON, can be imported again (*.json)</source>
        <translation>JSON, kann wieder importiert werden (*.json)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The name must end in .csv, .json or .md.</source>
        <translation>Der Name muss auf .csv, .json oder .md enden.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting… %1</source>
        <translation>Wird exportiert … %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) exported, without keys: %1</source>
        <translation>
            <numerusform>%n Versuch exportiert, ohne Schlüssel: %1</numerusform>
            <numerusform>%n Versuche exportiert, ohne Schlüssel: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported: cancelled. No file was written.</source>
        <translation>Nicht exportiert: abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>spillway::HistoryModel</name>
    <message>
        <source>Sent %1 UTC</source>
        <translation>Gesendet %1 UTC</translation>
    </message>
    <message>
        <source>Nothing was sent; prepared %1 UTC</source>
        <translation>Nichts wurde gesendet; vorbereitet %1 UTC</translation>
    </message>
    <message>
        <source>no task ID</source>
        <translation>keine Task-ID</translation>
    </message>
    <message>
        <source>task ID %1</source>
        <translation>Task-ID %1</translation>
    </message>
    <message>
        <source>%1: %2, topics %3, to %4, %5, %6</source>
        <extracomment>1 state, 2 task name, 3 topics, 4 bucket and path, 5 time, 6 &quot;task ID …&quot;</extracomment>
        <translation>%1: %2, Topics %3, nach %4, %5, %6</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Gestern %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Task name</source>
        <translation>Task-Name</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Bucket/path</source>
        <translation>Bucket/Pfad</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>Task-ID</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu beachten</translation>
    </message>
</context>
<context>
    <name>spillway::HistoryView</name>
    <message>
        <source>C&amp;lear the filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Tasks you create will be listed here.</source>
        <translation>Hier stehen später die Tasks, die Sie erstellen.</translation>
    </message>
    <message>
        <source>&amp;Practise now</source>
        <translation>Jetzt &amp;üben</translation>
    </message>
    <message>
        <source>&amp;Add a profile</source>
        <translation>Profil &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen …</translation>
    </message>
    <message>
        <source>&amp;New from this</source>
        <translation>&amp;Neu hieraus</translation>
    </message>
    <message>
        <source>Copy &amp;task ID</source>
        <translation>&amp;Task-ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;request ID</source>
        <translation>&amp;Anforderungs-ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Edit and retry</source>
        <translation>&amp;Bearbeiten und erneut versuchen</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate…</source>
        <translation>Als &amp;Vorlage speichern …</translation>
    </message>
    <message>
        <source>Check the &amp;outcome</source>
        <translation>A&amp;usgang prüfen</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl-Befehl</translation>
    </message>
    <message>
        <source>spillwayctl command</source>
        <translation>spillwayctl-Befehl</translation>
    </message>
    <message>
        <source>Terraform resource</source>
        <translation>Terraform-Ressource</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Bericht für den Support</translation>
    </message>
    <message>
        <source>No attempt is of that kind.</source>
        <translation>Kein Versuch ist von dieser Art.</translation>
    </message>
    <message>
        <source>No attempt that is shown here has “%1”.</source>
        <translation>In keinem hier gezeigten Versuch steht „%1“.</translation>
    </message>
    <message>
        <source>&amp;Export the selection…</source>
        <translation>Auswahl &amp;exportieren …</translation>
    </message>
</context>
<context>
    <name>spillway::KeyFields</name>
    <message>
        <source>Delete the key file?</source>
        <translation>Schlüsseldatei löschen?</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>The key is in the keyring now. In the file anybody who can read it finds the secret key.</source>
        <translation>Der Schlüssel ist jetzt im Schlüsselbund. In der Datei findet jeder, der sie lesen kann, den geheimen Schlüssel.</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Datei löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Nicht gelöscht</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. It holds a secret key.</source>
        <translation>„%1“ konnte nicht gelöscht werden. Es enthält einen geheimen Schlüssel.</translation>
    </message>
    <message>
        <source>Read from a key file…</source>
        <translation>Aus einer Schlüsseldatei lesen …</translation>
    </message>
    <message>
        <source>Bucket-writer access key</source>
        <translation>Zugriffsschlüssel zum Schreiben in den Bucket</translation>
    </message>
    <message>
        <source>Bucket-writer secret key</source>
        <translation>Geheimer Schlüssel zum Schreiben in den Bucket</translation>
    </message>
    <message>
        <source>Temporary key, with a security token</source>
        <translation>Temporärer Schlüssel, mit einem Sicherheitstoken</translation>
    </message>
    <message>
        <source>Security token</source>
        <translation>Sicherheitstoken</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The credentials.csv that the console gives when a key is made.</source>
        <translation>Die credentials.csv, die die Konsole beim Anlegen eines Schlüssels ausgibt.</translation>
    </message>
    <message>
        <source>As the service said it, such as 2026-11-22T10:30:00Z, or 2026-11-22 18:30 in the time here. Left empty, nothing is counted down.</source>
        <translation>Wie der Dienst es nannte, etwa 2026-11-22T10:30:00Z, oder 2026-11-22 18:30 in hiesiger Zeit. Bleibt es leer, wird nichts heruntergezählt.</translation>
    </message>
    <message>
        <source>This looks like the secret key, and the other field has what looks like the access key.</source>
        <translation>Das sieht nach dem geheimen Schlüssel aus, und im anderen Feld steht, was nach dem Zugriffsschlüssel aussieht.</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>A temporary key has a security token.</source>
        <translation>Ein temporärer Schlüssel hat ein Sicherheitstoken.</translation>
    </message>
    <message>
        <source>This is no date with a time, such as 2026-11-22 18:30.</source>
        <translation>Das ist kein Datum mit Uhrzeit, etwa 2026-11-22 18:30.</translation>
    </message>
    <message>
        <source>This key has expired already.</source>
        <translation>Dieser Schlüssel ist schon abgelaufen.</translation>
    </message>
    <message>
        <source>From the imported file</source>
        <translation>Aus der importierten Datei</translation>
    </message>
    <message>
        <source>Read a key file</source>
        <translation>Schlüsseldatei lesen</translation>
    </message>
    <message>
        <source>Key files (*.csv);;All files (*)</source>
        <translation>Schlüsseldateien (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation>Welcher Schlüssel?</translation>
    </message>
    <message>
        <source>The file has %1 keys. Use</source>
        <translation>In der Datei stehen %1 Schlüssel. Verwenden:</translation>
    </message>
    <message>
        <source>“%1” has a temporary key. It cannot be the bucket-writer key: the request has no place for its token.</source>
        <translation>„%1“ enthält einen temporären Schlüssel. Er kann nicht der Bucket-Schreibschlüssel sein: In der Anforderung ist kein Platz für sein Token.</translation>
    </message>
    <message>
        <source>Swapped columns</source>
        <translation>Vertauschte Spalten</translation>
    </message>
    <message>
        <source>In “%1” access key and secret key stand in each other’s column.</source>
        <translation>In „%1“ stehen Zugriffsschlüssel und geheimer Schlüssel in der Spalte des jeweils anderen.</translation>
    </message>
    <message>
        <source>Read from “%1”.</source>
        <translation>Aus „%1“ gelesen.</translation>
    </message>
    <message>
        <source>Key of %1, read from “%2”.</source>
        <translation>Schlüssel von %1, aus „%2“ gelesen.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may ask you in another window.</source>
        <translation>Warte auf den Schlüsselbund. Vielleicht fragt er Sie in einem anderen Fenster.</translation>
    </message>
    <message>
        <source>Entered before</source>
        <translation>Zuvor eingegeben</translation>
    </message>
</context>
<context>
    <name>spillway::LandingTree</name>
    <message>
        <source>Where files will lie</source>
        <translation>Wo Dateien liegen werden</translation>
    </message>
</context>
<context>
    <name>spillway::MainWindow</name>
    <message>
        <source>Spillway</source>
        <translation>Spillway</translation>
    </message>
    <message>
        <source>The practice service is running on this computer</source>
        <translation>Der Übungsdienst läuft auf diesem Rechner</translation>
    </message>
    <message>
        <source>A new history was started</source>
        <translation>Ein neuer Verlauf wurde begonnen</translation>
    </message>
    <message>
        <source>The damaged one is kept as “%1”. Attempts that were still open in it are not known here: look in the task list before you create such a task again.</source>
        <translation>Der beschädigte bleibt als „%1“ erhalten. Versuche, die darin noch offen waren, sind hier nicht bekannt: Sehen Sie in der Task-Liste nach, ehe Sie einen solchen Task noch einmal erstellen.</translation>
    </message>
    <message>
        <source>The connector of %1 is being enabled</source>
        <translation>Der Connector von %1 wird aktiviert</translation>
    </message>
    <message>
        <source>The connector of %1 is being enabled: %2 %</source>
        <translation>Der Connector von %1 wird aktiviert: %2 %</translation>
    </message>
    <message>
        <source>The connector of %1 is ready.</source>
        <translation>Der Connector von %1 ist bereit.</translation>
    </message>
    <message>
        <source>The connector of %1 could not be enabled.</source>
        <translation>Der Connector von %1 konnte nicht aktiviert werden.</translation>
    </message>
    <message>
        <source>Connector ready</source>
        <translation>Connector bereit</translation>
    </message>
    <message>
        <source>Connector not enabled</source>
        <translation>Connector nicht aktiviert</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New dumping task</source>
        <translation>&amp;Neuer Dumping-Task</translation>
    </message>
    <message>
        <source>New from &amp;selected</source>
        <translation>Neu aus &amp;Auswahl</translation>
    </message>
    <message>
        <source>&amp;Import a request…</source>
        <translation>Anforderung &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Import &amp;profiles…</source>
        <translation>&amp;Profile importieren …</translation>
    </message>
    <message>
        <source>Export the p&amp;rofiles…</source>
        <translation>P&amp;rofile exportieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Copy &amp;task ID</source>
        <translation>&amp;Task-ID kopieren</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>Task-ID</translation>
    </message>
    <message>
        <source>Copy &amp;request ID</source>
        <translation>&amp;Anforderungs-ID kopieren</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anforderungs-ID</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Task</translation>
    </message>
    <message>
        <source>Check the &amp;outcome</source>
        <translation>A&amp;usgang prüfen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Haupt</translation>
    </message>
    <message>
        <source>Import a request</source>
        <translation>Anforderung importieren</translation>
    </message>
    <message>
        <source>Requests (*.spillway.json *.json);;All files (*)</source>
        <translation>Anforderungen (*.spillway.json *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be imported</source>
        <translation>„%1“ kann nicht importiert werden</translation>
    </message>
    <message>
        <source>The file holds a secret key</source>
        <translation>Die Datei enthält einen geheimen Schlüssel</translation>
    </message>
    <message>
        <source>“%1” holds a secret key. A secret does not belong in a file.</source>
        <translation>„%1“ enthält einen geheimen Schlüssel. Ein Geheimnis gehört nicht in eine Datei.</translation>
    </message>
    <message>
        <source>Move it to the keyring</source>
        <translation>In den Schlüsselbund legen</translation>
    </message>
    <message>
        <source>Import without the key</source>
        <translation>Ohne den Schlüssel importieren</translation>
    </message>
    <message>
        <source>Select an attempt in the history first.</source>
        <translation>Wählen Sie zuerst einen Versuch im Verlauf.</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>All attempts that are shown are selected</source>
        <translation>Alle gezeigten Versuche sind ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts are selected</source>
        <translation>
            <numerusform>%n Versuch ist ausgewählt</numerusform>
            <numerusform>%n Versuche sind ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <translation>%1, erstellt %2</translation>
    </message>
    <message>
        <source>Which task is it?</source>
        <translation>Welcher Task ist es?</translation>
    </message>
    <message>
        <source>Several tasks may have come of “%1”. Which one is it?</source>
        <translation>Aus „%1“ könnten mehrere Tasks geworden sein. Welcher ist es?</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>Still sending</source>
        <translation>Wird noch gesendet</translation>
    </message>
    <message>
        <source>A request is on its way and its answer has not come.</source>
        <translation>Eine Anforderung ist unterwegs, und ihre Antwort ist nicht da.</translation>
    </message>
    <message>
        <source>Closed now, the attempt is kept as Unknown: the task may exist.</source>
        <translation>Wird jetzt geschlossen, bleibt der Versuch als Unbekannt stehen: Den Task gibt es vielleicht.</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Auf die Antwort warten</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Jetzt schließen</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>The connector of %1 was ordered, but cannot be followed now.</source>
        <translation>Der Connector von %1 wurde bestellt, lässt sich aber gerade nicht verfolgen.</translation>
    </message>
    <message>
        <source>New dumping task</source>
        <translation>Neuer Dumping-Task</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Import from the &amp;clipboard</source>
        <translation>Aus der &amp;Zwischenablage importieren</translation>
    </message>
    <message>
        <source>&amp;Show what the service has</source>
        <translation>&amp;Zeigen, was der Dienst hat</translation>
    </message>
    <message>
        <source>Recreate with a new &amp;key…</source>
        <translation>Mit neuem &amp;Schlüssel neu erstellen …</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Raise the &amp;quota…</source>
        <translation>&amp;Kontingent erhöhen …</translation>
    </message>
    <message>
        <source>There is no task</source>
        <translation>Es gibt keinen Task</translation>
    </message>
    <message>
        <source>Select an attempt in the history whose task was created.</source>
        <translation>Wählen Sie im Verlauf einen Versuch, dessen Task erstellt wurde.</translation>
    </message>
    <message>
        <source>Whose quota?</source>
        <translation>Wessen Kontingent?</translation>
    </message>
    <message>
        <source>Select a profile, or an attempt of its connector.</source>
        <translation>Wählen Sie ein Profil, oder einen Versuch seines Connectors.</translation>
    </message>
    <message>
        <source>The clipboard holds no request</source>
        <translation>In der Zwischenablage ist keine Anforderung</translation>
    </message>
    <message>
        <source>The clipboard holds a secret key</source>
        <translation>In der Zwischenablage ist ein geheimer Schlüssel</translation>
    </message>
    <message>
        <source>What was pasted holds a secret key.</source>
        <translation>Das Eingefügte enthält einen geheimen Schlüssel.</translation>
    </message>
    <message>
        <source>Spillway can move it to the keyring as the bucket-writer key.</source>
        <translation>Spillway kann ihn als Bucket-Schreibschlüssel in den Schlüsselbund legen.</translation>
    </message>
    <message>
        <source>It stays on the clipboard until something else is copied.</source>
        <translation>In der Zwischenablage bleibt er, bis etwas anderes kopiert wird.</translation>
    </message>
    <message>
        <source>The file itself stays as it is: delete it, or take the key out of it.</source>
        <translation>Die Datei selbst bleibt, wie sie ist: Löschen Sie sie, oder nehmen Sie den Schlüssel heraus.</translation>
    </message>
    <message>
        <source>%1, created at a time that is not told</source>
        <extracomment>1 task ID, 2 local time</extracomment>
        <translation>%1, erstellt zu einer nicht genannten Zeit</translation>
    </message>
    <message>
        <source>This task looks older than the sending of “%1”, but came of it if this computer’s clock was ahead then. Is it the one?</source>
        <translation>Dieser Task sieht älter aus als das Senden von „%1“, ist aber daraus entstanden, falls die Uhr dieses Rechners damals vorging. Ist er es?</translation>
    </message>
    <message>
        <source>This task may have come of “%1”: the service tells too little of it to be sure. Is it the one?</source>
        <translation>Dieser Task kann aus „%1“ entstanden sein: Der Dienst sagt zu wenig über ihn, um sicher zu sein. Ist er es?</translation>
    </message>
    <message>
        <source>Still at work</source>
        <translation>Noch bei der Arbeit</translation>
    </message>
    <message>
        <source>A task is being deleted or created again, and its end has not come.</source>
        <translation>Ein Task wird gerade gelöscht oder neu erstellt, und das Ende ist nicht da.</translation>
    </message>
    <message>
        <source>Closed now, it may be deleted and not created again. The history has what was begun, and the draft that finishes it is kept.</source>
        <translation>Wird jetzt geschlossen, ist er vielleicht gelöscht und nicht neu erstellt. Was begonnen wurde, steht im Verlauf, und der Entwurf, der es zu Ende bringt, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Wait for the end</source>
        <translation>Auf das Ende warten</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>A request is on its way. Switch the language once its answer has come.</source>
        <translation>Eine Anforderung ist unterwegs. Wechseln Sie die Sprache, sobald ihre Antwort da ist.</translation>
    </message>
    <message>
        <source>Another window waits for an answer. Give it one, or close it, first.</source>
        <translation>Ein anderes Fenster wartet auf eine Antwort. Geben Sie sie ihm zuerst, oder schließen Sie es.</translation>
    </message>
</context>
<context>
    <name>spillway::OutcomeChecker</name>
    <message>
        <source>No outcome is open.</source>
        <translation>Kein Ausgang ist offen.</translation>
    </message>
    <message>
        <source>The outcome of “%1” is decided.</source>
        <translation>Der Ausgang von „%1“ ist entschieden.</translation>
    </message>
    <message>
        <source>Reading the task list for “%1”…</source>
        <translation>Die Task-Liste wird für „%1“ gelesen …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>1 task name, 2 why its task list cannot be read
----------
1 task name, 2 what was found</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>spillway::PickButton</name>
    <message>
        <source>Nothing of that name.</source>
        <translation>Nichts dieses Namens.</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Zum Filtern tippen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n found, %1</source>
        <translation>
            <numerusform>%n gefunden, %1</numerusform>
            <numerusform>%n gefunden, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>%1: stop reading</source>
        <translation>%1: Lesen abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n found. Press “%1” to see them.</source>
        <translation>
            <numerusform>%n gefunden. Drücken Sie „%1“, um sie zu sehen.</numerusform>
            <numerusform>%n gefunden. Drücken Sie „%1“, um sie zu sehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spillway::PlaceFinder</name>
    <message>
        <source>The attempt’s profile is gone or points elsewhere: there is no key for it.</source>
        <translation>Das Profil des Versuchs gibt es nicht mehr, oder es zeigt woandershin: Es gibt keinen Schlüssel dafür.</translation>
    </message>
    <message>
        <source>The profile “%1” names no connector.</source>
        <translation>Das Profil „%1“ nennt keinen Connector.</translation>
    </message>
    <message>
        <source>The practice service did not start: %1</source>
        <translation>Der Übungsdienst ist nicht gestartet: %1</translation>
    </message>
</context>
<context>
    <name>spillway::PlacePage</name>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>The project and the connector whose topics are dumped, and the key that signs the call.</source>
        <translation>Das Projekt und der Connector, dessen Topics geschrieben werden, und der Schlüssel, der den Aufruf signiert.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>DMS endpoint</source>
        <translation>DMS-Endpunkt</translation>
    </message>
    <message>
        <source>Enter the sign-in key again</source>
        <translation>Anmeldeschlüssel neu eingeben</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>The region gives it; for another cloud, type it. https, or http for this computer itself.</source>
        <translation>Die Region ergibt ihn; für eine andere Cloud tippen Sie ihn ein. https, oder http für diesen Rechner selbst.</translation>
    </message>
    <message>
        <source>Sign-in key: signs the calls, is kept in the keyring, never travels</source>
        <translation>Anmeldeschlüssel: signiert die Aufrufe, liegt im Schlüsselbund, wird nie übertragen</translation>
    </message>
    <message>
        <source>32 characters, from “My credentials” in the console.</source>
        <translation>32 Zeichen, aus „Meine Zugangsdaten“ in der Konsole.</translation>
    </message>
    <message>
        <source>“connector_id” of the instance; it is not the instance ID.</source>
        <translation>„connector_id“ der Instanz; es ist nicht die Instanz-ID.</translation>
    </message>
    <message>
        <source>How this place is called from now on.</source>
        <translation>Wie dieser Ort von nun an heißt.</translation>
    </message>
    <message>
        <source>Only if your company’s network inspects TLS: its authority in PEM form. May stay empty.</source>
        <translation>Nur wenn das Netz Ihrer Firma TLS mitliest: deren Zertifizierungsstelle in PEM-Form. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Other (type the endpoint)</source>
        <translation>Andere (Endpunkt eintippen)</translation>
    </message>
    <message>
        <source>The practice service did not start: %1</source>
        <translation>Der Übungsdienst ist nicht gestartet: %1</translation>
    </message>
    <message>
        <source>Practice service (no account needed)</source>
        <translation>Übungsdienst (ohne Konto)</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>A local service with the same calls and real signatures, on this computer only. Nothing you do here reaches a cloud or costs anything.
Project %1</source>
        <translation>Ein lokaler Dienst mit denselben Aufrufen und echten Signaturen, nur auf diesem Rechner. Nichts, was Sie hier tun, erreicht eine Cloud oder kostet etwas.
Projekt %1</translation>
    </message>
    <message>
        <source>The practice service is starting…</source>
        <translation>Der Übungsdienst wird gestartet …</translation>
    </message>
    <message>
        <source>How this place is called from now on. Left empty: “%1”.</source>
        <translation>Wie dieser Ort von nun an heißt. Bleibt es leer: „%1“.</translation>
    </message>
    <message>
        <source>no sign-in key yet</source>
        <translation>noch kein Anmeldeschlüssel</translation>
    </message>
    <message>
        <source>sign-in key %1</source>
        <translation>Anmeldeschlüssel %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1
Project %2, %3</source>
        <translation>%1
Projekt %2, %3</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Ein Profil dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>The practice service is still starting. Try again in a moment.</source>
        <translation>Der Übungsdienst startet noch. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Edit the profile…</source>
        <translation>Profil bearbeiten …</translation>
    </message>
    <message>
        <source>There is no profile “%1” any more. Choose another.</source>
        <translation>Das Profil „%1“ gibt es nicht mehr. Wählen Sie ein anderes.</translation>
    </message>
</context>
<context>
    <name>spillway::PlacePickers</name>
    <message>
        <source>Choose the region or type the endpoint, and enter the sign-in key; then it can be looked up.</source>
        <translation>Wählen Sie die Region oder tippen Sie den Endpunkt ein, und geben Sie den Anmeldeschlüssel ein; dann lässt es sich nachschlagen.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find the project</source>
        <translation>Projekt suchen</translation>
    </message>
    <message>
        <source>This key’s user has no project in the region: it is made when the region is first opened in the console. An ID can be typed all the same.</source>
        <translation>Der Benutzer dieses Schlüssels hat in der Region kein Projekt: Es entsteht, wenn die Region zum ersten Mal in der Konsole geöffnet wird. Eine ID lässt sich trotzdem eintippen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose an instance</source>
        <translation>Instanz wählen</translation>
    </message>
    <message>
        <source>The project and the sign-in key must be known first; then the instances can be listed.</source>
        <translation>Projekt und Anmeldeschlüssel müssen zuerst bekannt sein; dann lassen sich die Instanzen auflisten.</translation>
    </message>
    <message>
        <source>connector ready</source>
        <translation>Connector bereit</translation>
    </message>
    <message>
        <source>being changed</source>
        <translation>wird geändert</translation>
    </message>
    <message>
        <source>no connector yet</source>
        <translation>noch kein Connector</translation>
    </message>
    <message>
        <source>This project has no Kafka instance.</source>
        <translation>Dieses Projekt hat keine Kafka-Instanz.</translation>
    </message>
    <message>
        <source>%1, %2, %3, version %4</source>
        <translation>%1, %2, %3, Version %4</translation>
    </message>
    <message>
        <source>This is the ID of the instance %1, which has no connector yet. Choose the instance to enable one.</source>
        <translation>Das ist die ID der Instanz %1, die noch keinen Connector hat. Wählen Sie die Instanz, um einen zu aktivieren.</translation>
    </message>
    <message>
        <source>This is the ID of the instance %1, not of its connector.</source>
        <translation>Das ist die ID der Instanz %1, nicht die ihres Connectors.</translation>
    </message>
    <message>
        <source>Use its connector</source>
        <translation>Ihren Connector verwenden</translation>
    </message>
    <message>
        <source>%1 is a single-node instance; dumping needs a cluster. Choose another.</source>
        <translation>%1 ist eine Instanz mit einem einzigen Knoten; Dumping braucht einen Cluster. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The connector of %1 is ready.</source>
        <translation>Der Connector von %1 ist bereit.</translation>
    </message>
    <message>
        <source>connector being enabled</source>
        <translation>Connector wird aktiviert</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 wird angesehen …</translation>
    </message>
    <message>
        <source>%1 has no connector and is %2 at the moment. If one is on its way, it will be there once the instance is RUNNING; else it can be enabled then. Choose it again later.</source>
        <translation>%1 hat keinen Connector und ist gerade %2. Ist einer unterwegs, ist er da, sobald die Instanz RUNNING ist; sonst lässt er sich dann aktivieren. Wählen Sie sie später noch einmal.</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>single node</source>
        <translation>einzelner Knoten</translation>
    </message>
</context>
<context>
    <name>spillway::PracticeMenu</name>
    <message>
        <source>Its clock is 17 minutes ahead</source>
        <translation>Seine Uhr geht 17 Minuten vor</translation>
    </message>
    <message>
        <source>It does not know the sign-in key</source>
        <translation>Er kennt den Anmeldeschlüssel nicht</translation>
    </message>
    <message>
        <source>The sign-in key may not list anything</source>
        <translation>Der Anmeldeschlüssel darf nichts auflisten</translation>
    </message>
    <message>
        <source>No key may list the buckets</source>
        <translation>Kein Schlüssel darf die Buckets auflisten</translation>
    </message>
    <message>
        <source>Every instance has a single node</source>
        <translation>Jede Instanz hat nur einen Knoten</translation>
    </message>
    <message>
        <source>Every instance is being extended</source>
        <translation>Jede Instanz wird gerade erweitert</translation>
    </message>
    <message>
        <source>No instance has a connector</source>
        <translation>Keine Instanz hat einen Connector</translation>
    </message>
    <message>
        <source>Only Smart Connect is offered</source>
        <translation>Nur Smart Connect wird angeboten</translation>
    </message>
    <message>
        <source>The task quota is used up</source>
        <translation>Das Task-Kontingent ist erschöpft</translation>
    </message>
    <message>
        <source>No instance has a topic</source>
        <translation>Keine Instanz hat ein Topic</translation>
    </message>
    <message>
        <source>Every bucket is gone</source>
        <translation>Alle Buckets sind weg</translation>
    </message>
    <message>
        <source>Every bucket lies in another region</source>
        <translation>Alle Buckets liegen in einer anderen Region</translation>
    </message>
    <message>
        <source>No key may look at a bucket</source>
        <translation>Kein Schlüssel darf einen Bucket ansehen</translation>
    </message>
    <message>
        <source>It does not know the bucket-writer key</source>
        <translation>Er kennt den Bucket-Schreibschlüssel nicht</translation>
    </message>
    <message>
        <source>Nothing is left for another connector</source>
        <translation>Für einen weiteren Connector ist nichts mehr da</translation>
    </message>
    <message>
        <source>Enabling a connector fails at its end</source>
        <translation>Das Aktivieren eines Connectors scheitert am Ende</translation>
    </message>
    <message>
        <source>The account has no project</source>
        <translation>Das Konto hat kein Projekt</translation>
    </message>
    <message>
        <source>The region has sub-projects too</source>
        <translation>Die Region hat auch Unterprojekte</translation>
    </message>
    <message>
        <source>Look-ups are never answered</source>
        <translation>Abfragen werden nie beantwortet</translation>
    </message>
    <message>
        <source>Every call is one too many</source>
        <translation>Jeder Aufruf ist einer zu viel</translation>
    </message>
    <message>
        <source>P&amp;ractice</source>
        <translation>Ü&amp;bung</translation>
    </message>
    <message>
        <source>&amp;Let it fail</source>
        <translation>&amp;Scheitern lassen</translation>
    </message>
    <message>
        <source>&amp;Everything works</source>
        <translation>&amp;Alles funktioniert</translation>
    </message>
    <message>
        <source>The practice service did not switch it</source>
        <translation>Der Übungsdienst hat es nicht umgeschaltet</translation>
    </message>
    <message>
        <source>The practice service is running on this computer</source>
        <translation>Der Übungsdienst läuft auf diesem Rechner</translation>
    </message>
    <message>
        <source>The practice service fails on purpose: %1 of %2</source>
        <translation>Der Übungsdienst scheitert mit Absicht: %1 von %2</translation>
    </message>
    <message>
        <source>The answer to a deletion is lost</source>
        <translation>Die Antwort auf ein Löschen geht verloren</translation>
    </message>
    <message>
        <source>Tasks may not be deleted</source>
        <translation>Tasks dürfen nicht gelöscht werden</translation>
    </message>
    <message>
        <source>Somebody deletes the task first</source>
        <translation>Jemand löscht den Task vorher</translation>
    </message>
    <message>
        <source>Tasks write nothing, and more waits</source>
        <translation>Tasks schreiben nichts, und immer mehr wartet</translation>
    </message>
</context>
<context>
    <name>spillway::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The preferences could not be written to the disk. They hold until Spillway is closed.</source>
        <translation>Die Einstellungen konnten nicht auf die Platte geschrieben werden. Sie gelten, bis Spillway geschlossen wird.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>As usual: what was sent, and what went wrong</source>
        <translation>Wie üblich: was gesendet wurde und was schiefging</translation>
    </message>
    <message>
        <source>Only what went wrong</source>
        <translation>Nur was schiefging</translation>
    </message>
    <message>
        <source>Everything, for support</source>
        <translation>Alles, für den Support</translation>
    </message>
    <message>
        <source>Spillway speaks it from its next start on, or at once: its windows are opened anew then, drafts too. A key that is typed but not stored yet is typed again.</source>
        <translation>Spillway spricht sie ab dem nächsten Start oder sofort: Dann werden die Fenster neu geöffnet, auch Entwürfe. Ein Schlüssel, der getippt, aber noch nicht gespeichert ist, muss noch einmal getippt werden.</translation>
    </message>
    <message>
        <source>Switch now: %1</source>
        <translation>Jetzt wechseln: %1</translation>
    </message>
</context>
<context>
    <name>spillway::ProfileActions</name>
    <message>
        <source>Remove the profile?</source>
        <translation>Profil entfernen?</translation>
    </message>
    <message>
        <source>Remove profile “%1”?</source>
        <translation>Profil „%1“ entfernen?</translation>
    </message>
    <message>
        <source>It has no entry of its own in the keyring. The history stays.</source>
        <translation>Es hat keinen eigenen Eintrag im Schlüsselbund. Der Verlauf bleibt.</translation>
    </message>
    <message>
        <source>These entries of the keyring go with it:
%1
The history stays.</source>
        <translation>Diese Einträge des Schlüsselbunds gehen mit:
%1
Der Verlauf bleibt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“%1” was not removed</source>
        <translation>„%1“ wurde nicht entfernt</translation>
    </message>
    <message>
        <source>Removed profile “%1” and its keys</source>
        <translation>Profil „%1“ und seine Schlüssel entfernt</translation>
    </message>
    <message>
        <source>Export the profiles</source>
        <translation>Profile exportieren</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>Exported, without keys: %1</source>
        <translation>Exportiert, ohne Schlüssel: %1</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profile (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>There is a profile “%1” already: imported as “%2”.</source>
        <translation>Ein Profil „%1“ gibt es schon: importiert als „%2“.</translation>
    </message>
    <message>
        <source>Imported under other names</source>
        <translation>Unter anderen Namen importiert</translation>
    </message>
    <message>
        <source>Spillway</source>
        <translation>Spillway</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n profiles; they have no keys yet</source>
        <translation>
            <numerusform>%n Profil importiert; es hat noch keine Schlüssel</numerusform>
            <numerusform>%n Profile importiert; sie haben noch keine Schlüssel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spillway::ProfileEditor</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Production: named in red, and in the button that creates</source>
        <translation>Produktion: in Rot genannt, und in der Schaltfläche, die erstellt</translation>
    </message>
    <message>
        <source>Enter another sign-in key</source>
        <translation>Anderen Anmeldeschlüssel eingeben</translation>
    </message>
    <message>
        <source>Enter a bucket-writer key</source>
        <translation>Bucket-Schreibschlüssel eingeben</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <translation>Profil „%1“</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netzwerk</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Looks what works with the values as they stand here; nothing is saved.</source>
        <translation>Sieht nach, was mit den Werten funktioniert, wie sie hier stehen; nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>DMS endpoint</source>
        <translation>DMS-Endpunkt</translation>
    </message>
    <message>
        <source>IAM endpoint</source>
        <translation>IAM-Endpunkt</translation>
    </message>
    <message>
        <source>It finds the project.</source>
        <translation>Er findet das Projekt.</translation>
    </message>
    <message>
        <source>OBS endpoint</source>
        <translation>OBS-Endpunkt</translation>
    </message>
    <message>
        <source>It lists the buckets.</source>
        <translation>Er listet die Buckets auf.</translation>
    </message>
    <message>
        <source>32 characters, from “My credentials” in the console. Left empty, it is chosen with each task.</source>
        <translation>32 Zeichen, aus „Meine Zugangsdaten“ in der Konsole. Bleibt es leer, wird es mit jedem Task gewählt.</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>Instanz-ID</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Darf leer bleiben.</translation>
    </message>
    <message>
        <source>It is not the instance ID. May stay empty.</source>
        <translation>Es ist nicht die Instanz-ID. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Other (type the endpoints)</source>
        <translation>Andere (Endpunkte eintippen)</translation>
    </message>
    <message>
        <source>Sign-in key: signs the calls, is kept in the keyring, never travels</source>
        <translation>Anmeldeschlüssel: signiert die Aufrufe, liegt im Schlüsselbund, wird nie übertragen</translation>
    </message>
    <message>
        <source>Bucket-writer key: the service stores it with each task</source>
        <translation>Bucket-Schreibschlüssel: Der Dienst speichert ihn mit jedem Task</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Only if your company’s network inspects TLS: its authority in PEM form. May stay empty.</source>
        <translation>Nur wenn das Netz Ihrer Firma TLS mitliest: deren Zertifizierungsstelle in PEM-Form. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port</source>
        <translation>http://host:port oder socks5://host:port</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Benutzer am Proxy</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>Nur wenn der Proxy einen verlangt.</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Passwort am Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>Key %1, in the keyring</source>
        <translation>Schlüssel %1, im Schlüsselbund</translation>
    </message>
    <message>
        <source>Key %1, in the keyring, %2</source>
        <translation>Schlüssel %1, im Schlüsselbund, %2</translation>
    </message>
    <message>
        <source>None yet. It can also be entered with the first task.</source>
        <translation>Noch keiner. Er kann auch mit dem ersten Task eingegeben werden.</translation>
    </message>
    <message>
        <source>The proxy’s user has a password.</source>
        <translation>Der Benutzer am Proxy hat ein Passwort.</translation>
    </message>
    <message>
        <source>Entered before</source>
        <translation>Zuvor eingegeben</translation>
    </message>
    <message>
        <source>It is kept for this session. Save again to go on with that.</source>
        <translation>Er wird für diese Sitzung behalten. Speichern Sie erneut, um damit fortzufahren.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
</context>
<context>
    <name>spillway::ProfileList</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Profile</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Opening one begins a dumping task there. F2 edits a profile, Delete removes it.</source>
        <translation>Öffnen beginnt dort einen Dumping-Task. F2 bearbeitet ein Profil, Entf entfernt es.</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>New dumping task here</source>
        <translation>Neuer Dumping-Task hier</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Rechner</translation>
    </message>
    <message>
        <source>A local service with the same calls; nothing reaches a cloud.</source>
        <translation>Ein lokaler Dienst mit denselben Aufrufen; nichts erreicht eine Cloud.</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>noch kein Schlüssel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>spillway::ProfileTest</name>
    <message>
        <source>Test of the new profile</source>
        <translation>Test des neuen Profils</translation>
    </message>
    <message>
        <source>Test of “%1”</source>
        <translation>Test von „%1“</translation>
    </message>
    <message>
        <source>With the values as they stand in the form. Nothing is saved, and only look-ups go out. Press a line’s name to go to what mends it.</source>
        <translation>Mit den Werten, wie sie im Formular stehen. Nichts wird gespeichert, und nur Abfragen gehen hinaus. Drücken Sie auf den Namen einer Zeile, um dorthin zu gehen, wo sie in Ordnung kommt.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet …</translation>
    </message>
    <message>
        <source>Tested: %1</source>
        <translation>Getestet: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>spillway::ProgressView</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>spillway::QuotaDialog</name>
    <message>
        <source>Raise the quota</source>
        <translation>Kontingent erhöhen</translation>
    </message>
    <message>
        <source>Raise the task quota of %1?</source>
        <translation>Das Task-Kontingent von %1 erhöhen?</translation>
    </message>
    <message>
        <source>Raise the task quota?</source>
        <translation>Das Task-Kontingent erhöhen?</translation>
    </message>
    <message>
        <source>&amp;Raise the quota</source>
        <translation>Kontingent &amp;erhöhen</translation>
    </message>
    <message>
        <source>A raised quota cannot be lowered again.</source>
        <translation>Ein erhöhtes Kontingent lässt sich nicht wieder senken.</translation>
    </message>
    <message>
        <source>&amp;New quota</source>
        <translation>&amp;Neues Kontingent</translation>
    </message>
    <message>
        <source>New quota</source>
        <translation>Neues Kontingent</translation>
    </message>
    <message>
        <source>Type a whole number of tasks.</source>
        <translation>Tippen Sie eine ganze Zahl von Tasks ein.</translation>
    </message>
    <message>
        <source>The quota is %1 already, and it can only be raised.</source>
        <translation>Das Kontingent ist schon %1, und es lässt sich nur erhöhen.</translation>
    </message>
    <message>
        <source>The service’s most is %1.</source>
        <translation>Das Maximum des Dienstes ist %1.</translation>
    </message>
    <message>
        <source>&amp;Raise it to %1, for good</source>
        <translation>Endgültig auf %1 &amp;erhöhen</translation>
    </message>
    <message>
        <source>It cannot be lowered again. Press once more to raise it to %1.</source>
        <translation>Es lässt sich nicht wieder senken. Drücken Sie noch einmal, um es auf %1 zu erhöhen.</translation>
    </message>
</context>
<context>
    <name>spillway::RecentValues</name>
    <message>
        <source>Recent values</source>
        <translation>Letzte Werte</translation>
    </message>
    <message>
        <source>Recent values (Down)</source>
        <translation>Letzte Werte (Pfeil nach unten)</translation>
    </message>
</context>
<context>
    <name>spillway::RecreateDialog</name>
    <message>
        <source>%1 The profile does not know the new key. Nothing was sent.</source>
        <translation>%1 Das Profil kennt den neuen Schlüssel nicht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Writing the key into the profile. Nothing was sent yet.</source>
        <translation>Der Schlüssel wird ins Profil geschrieben. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Recreate with a new key</source>
        <translation>Mit neuem Schlüssel neu erstellen</translation>
    </message>
    <message>
        <source>Delete “%1” and create it again with another bucket-writer key?</source>
        <translation>„%1“ löschen und mit einem anderen Bucket-Schreibschlüssel neu erstellen?</translation>
    </message>
    <message>
        <source>&amp;Delete and create again</source>
        <translation>&amp;Löschen und neu erstellen</translation>
    </message>
    <message>
        <source>Only &amp;new messages (latest)</source>
        <translation>Nur &amp;neue Nachrichten (latest)</translation>
    </message>
    <message>
        <source>From the &amp;oldest kept message (earliest)</source>
        <translation>Ab der &amp;ältesten aufbewahrten Nachricht (earliest)</translation>
    </message>
    <message>
        <source>The service stores the key with the task and has no call that changes it: a task whose key was changed or revoked writes nothing more.</source>
        <translation>Der Dienst speichert den Schlüssel mit dem Task und hat keinen Aufruf, der ihn ändert: Ein Task, dessen Schlüssel geändert oder gesperrt wurde, schreibt nichts mehr.</translation>
    </message>
    <message>
        <source>The practice key, %1</source>
        <translation>Der Übungsschlüssel, %1</translation>
    </message>
    <message>
        <source>The profile’s key %1, from the keyring</source>
        <translation>Der Schlüssel %1 des Profils, aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Bucket-writer &amp;key</source>
        <translation>Bucket-&amp;Schreibschlüssel</translation>
    </message>
    <message>
        <source>Bucket-writer key</source>
        <translation>Bucket-Schreibschlüssel</translation>
    </message>
    <message>
        <source>The key was not stored. Nothing was sent.</source>
        <translation>Der Schlüssel wurde nicht gespeichert. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The new task writes</source>
        <translation>Der neue Task schreibt</translation>
    </message>
    <message>
        <source>Putting the key into the keyring. It may ask you in another window.</source>
        <translation>Der Schlüssel wird in den Schlüsselbund gelegt. Vielleicht fragt er Sie in einem anderen Fenster.</translation>
    </message>
</context>
<context>
    <name>spillway::RequestPane</name>
    <message>
        <source>Request</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>The request as it will be sent, with both keys masked.</source>
        <translation>Die Anforderung, wie sie gesendet wird, mit beiden Schlüsseln maskiert.</translation>
    </message>
</context>
<context>
    <name>spillway::ReviewPage</name>
    <message>
        <source>Review and create</source>
        <translation>Prüfen und erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try the key once more</source>
        <translation>Schlüssel noch einmal versuchen</translation>
    </message>
    <message>
        <source>4 to 64 letters, digits, hyphens and underscores; no other task of the connector has it.</source>
        <translation>4 bis 64 Buchstaben, Ziffern, Bindestriche und Unterstriche; kein anderer Task des Connectors heißt so.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Ticket and note are for the history only. Both may stay empty.</source>
        <translation>Ticket und Notiz sind nur für den Verlauf. Beide dürfen leer bleiben.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service would refuse the task. Press once more to send it all the same.</source>
        <translation>Der Dienst würde den Task ablehnen. Drücken Sie noch einmal, um ihn trotzdem zu senden.</translation>
    </message>
    <message>
        <source>C&amp;reate dumping task although “%1” failed</source>
        <translation>Dumping-Task trotz „%1“ e&amp;rstellen</translation>
    </message>
    <message>
        <source>all topics that match %1, also those made later</source>
        <translation>aller Topics, auf die %1 passt, auch später angelegter</translation>
    </message>
    <message>
        <source>beginning with the oldest message that is kept, which may be a lot</source>
        <translation>beginnend mit der ältesten aufbewahrten Nachricht, was viel sein kann</translation>
    </message>
    <message>
        <source>beginning with new messages; older ones are skipped</source>
        <translation>beginnend mit neuen Nachrichten; ältere werden übersprungen</translation>
    </message>
    <message>
        <source>In %1, connector %2 will write the messages of %3 into %4: a file every %5 seconds at the most, the messages separated by %6, %7.</source>
        <translation>In %1 schreibt Connector %2 die Nachrichten von %3 nach %4: höchstens alle %5 Sekunden eine Datei, die Nachrichten getrennt durch %6, %7.</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>kein Profil</translation>
    </message>
    <message>
        <source>C&amp;reate dumping task in %1</source>
        <translation>Dumping-Task in %1 e&amp;rstellen</translation>
    </message>
    <message>
        <source>C&amp;reate dumping task</source>
        <translation>Dumping-Task e&amp;rstellen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>Recording the attempt…</source>
        <translation>Der Versuch wird aufgezeichnet …</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may ask you in another window.</source>
        <translation>Warte auf den Schlüsselbund. Vielleicht fragt er Sie in einem anderen Fenster.</translation>
    </message>
    <message>
        <source>Connecting… Nothing was sent yet.</source>
        <translation>Verbindung wird aufgebaut … Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Sent. Waiting for the answer… The request may already have arrived.</source>
        <translation>Gesendet. Warte auf die Antwort … Die Anforderung ist vielleicht schon angekommen.</translation>
    </message>
    <message>
        <source>No answer came back. Looking in the task list…</source>
        <translation>Es kam keine Antwort zurück. Die Task-Liste wird durchgesehen …</translation>
    </message>
    <message>
        <source>Go to “Where from”</source>
        <translation>Zu „Woher“</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
</context>
<context>
    <name>spillway::SecretEditor</name>
    <message>
        <source>Show while held</source>
        <translation>Zeigen, solange gedrückt</translation>
    </message>
    <message>
        <source>Show the secret key while held</source>
        <translation>Geheimen Schlüssel zeigen, solange gedrückt</translation>
    </message>
</context>
<context>
    <name>spillway::ServiceView</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&amp;Read it from the service</source>
        <translation>Vom Dienst &amp;lesen</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>Beim Dienst</translation>
    </message>
    <message>
        <source>No task is known to have come of this attempt.</source>
        <translation>Von einem Task aus diesem Versuch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>What the service has of the task was not asked for yet.</source>
        <translation>Was der Dienst von dem Task hat, wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Reading the task from the service…</source>
        <translation>Der Task wird vom Dienst gelesen …</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>&amp;Noch einmal lesen</translation>
    </message>
    <message>
        <source>The service has no such task: it was deleted.</source>
        <translation>Der Dienst hat keinen solchen Task: Er wurde gelöscht.</translation>
    </message>
    <message>
        <source>The task could not be read. %1</source>
        <translation>Der Task war nicht lesbar. %1</translation>
    </message>
    <message>
        <source>Read at %1: as it was sent.</source>
        <translation>Gelesen um %1: so, wie er gesendet wurde.</translation>
    </message>
    <message>
        <source>Read at %1. It differs from what was sent in: %2.</source>
        <extracomment>1 time, 2 names of fields</extracomment>
        <translation>Gelesen um %1. Er weicht vom Gesendeten ab in: %2.</translation>
    </message>
    <message>
        <source>≠ %1 (differs)</source>
        <translation>≠ %1 (weicht ab)</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>Wie gesendet</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Read at %1.</source>
        <translation>Gelesen um %1.</translation>
    </message>
</context>
<context>
    <name>spillway::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>New dumping task</source>
        <translation>Neuer Dumping-Task</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Vorheriger Schritt</translation>
    </message>
    <message>
        <source>To that step</source>
        <translation>Zu diesem Schritt</translation>
    </message>
    <message>
        <source>Show the request, or hide it</source>
        <translation>Die Anforderung zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation>Schließen, den Entwurf behalten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>To the details</source>
        <translation>Zu den Einzelheiten</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Alle Zeilen wählen</translation>
    </message>
    <message>
        <source>Copy the task ID</source>
        <translation>Die Task-ID kopieren</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>New dumping task there</source>
        <translation>Neuer Dumping-Task dort</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>What is written about the field with the keyboard</source>
        <translation>Was über das Feld mit der Tastatur geschrieben steht</translation>
    </message>
    <message>
        <source>Take back what was typed</source>
        <translation>Das Getippte zurücknehmen</translation>
    </message>
</context>
<context>
    <name>spillway::TaskActions</name>
    <message>
        <source>Reading the task… Nothing was sent yet.</source>
        <translation>Der Task wird gelesen … Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <source>Unknown so far. Looking in the task list…</source>
        <translation>Noch unbekannt. Die Task-Liste wird durchgesehen …</translation>
    </message>
    <message>
        <source>Preparing… Nothing was sent yet.</source>
        <translation>Wird vorbereitet … Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Deleting the old task…</source>
        <translation>Der alte Task wird gelöscht …</translation>
    </message>
    <message>
        <source>The old task is gone. Creating the new one…</source>
        <translation>Der alte Task ist weg. Der neue wird erstellt …</translation>
    </message>
    <message>
        <source>Starting the practice service…</source>
        <translation>Der Übungsdienst wird gestartet …</translation>
    </message>
    <message>
        <source>There is no way to the task</source>
        <translation>Zum Task führt kein Weg</translation>
    </message>
    <message>
        <source>Delete the task</source>
        <translation>Task löschen</translation>
    </message>
    <message>
        <source>Delete the dumping task “%1”?</source>
        <translation>Den Dumping-Task „%1“ löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete the task</source>
        <translation>&amp;Task löschen</translation>
    </message>
    <message>
        <source>It writes nothing more from then on, and it cannot be brought back: a new task would begin anew, with new messages or with the oldest that are kept.</source>
        <translation>Von da an schreibt er nichts mehr, und er lässt sich nicht zurückholen: Ein neuer Task finge von vorn an, mit neuen Nachrichten oder mit den ältesten aufbewahrten.</translation>
    </message>
    <message>
        <source>Reading the task from the service…</source>
        <translation>Der Task wird vom Dienst gelesen …</translation>
    </message>
    <message>
        <source>The task cannot be recreated</source>
        <translation>Der Task lässt sich nicht neu erstellen</translation>
    </message>
    <message>
        <source>The service has no such task. “New from this” creates it again.</source>
        <translation>Der Dienst hat keinen solchen Task. „Neu hieraus“ erstellt ihn noch einmal.</translation>
    </message>
    <message>
        <source>In the place of task %1</source>
        <translation>An der Stelle von Task %1</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>There is no quota to raise</source>
        <translation>Es gibt kein Kontingent zu erhöhen</translation>
    </message>
    <message>
        <source>Reading the quota…</source>
        <translation>Das Kontingent wird gelesen …</translation>
    </message>
    <message>
        <source>The quota could not be read</source>
        <translation>Das Kontingent war nicht lesbar</translation>
    </message>
    <message>
        <source>There is nothing to raise</source>
        <translation>Es gibt nichts zu erhöhen</translation>
    </message>
    <message>
        <source>Asking for %1…</source>
        <translation>Um %1 wird gebeten …</translation>
    </message>
</context>
<context>
    <name>spillway::TaskWatcher</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Task list not readable</source>
        <translation>Task-Liste nicht lesbar</translation>
    </message>
    <message>
        <source>On the connector %1, profile %2</source>
        <extracomment>1 a connector&apos;s ID, 2 a profile&apos;s name</extracomment>
        <translation>Auf dem Connector %1, Profil %2</translation>
    </message>
    <message>
        <source>%1: messages wait and nothing is written. Look at the key, the bucket and its permission.</source>
        <translation>%1: Nachrichten warten, und es wird nichts geschrieben. Prüfen Sie Schlüssel, Bucket und Berechtigung.</translation>
    </message>
    <message>
        <source>A dumping task needs attention</source>
        <translation>Ein Dumping-Task braucht Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>spillway::TaskWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>New dumping task</source>
        <translation>Neuer Dumping-Task</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Step %1 of 5: %2</source>
        <translation>Schritt %1 von 5: %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The request as it will be sent, keys masked</source>
        <translation>Die Anforderung, wie sie gesendet wird, Schlüssel maskiert</translation>
    </message>
    <message>
        <source>Shows the request beside the form (Ctrl+J)</source>
        <translation>Zeigt die Anforderung neben dem Formular (Strg+J)</translation>
    </message>
    <message>
        <source>&amp;Close, keep the draft</source>
        <translation>&amp;Schließen, Entwurf behalten</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate…</source>
        <translation>Als &amp;Vorlage speichern …</translation>
    </message>
    <message>
        <source>The last attempt: %1 %2</source>
        <translation>Der letzte Versuch: %1 %2</translation>
    </message>
    <message>
        <source>The draft cannot be saved: it lives in this window only.</source>
        <translation>Der Entwurf kann nicht gespeichert werden: Er lebt nur in diesem Fenster.</translation>
    </message>
    <message>
        <source>Practice: nothing here reaches a cloud.</source>
        <translation>Übung: Nichts hiervon erreicht eine Cloud.</translation>
    </message>
    <message>
        <source>%1 — production</source>
        <translation>%1 — Produktion</translation>
    </message>
    <message>
        <source>%1 — a real account</source>
        <translation>%1 — ein echtes Konto</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>spillway::TemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>A template keeps everything but keys and the ticket. New tasks start from it.</source>
        <translation>Eine Vorlage behält alles außer Schlüsseln und Ticket. Neue Tasks gehen von ihr aus.</translation>
    </message>
    <message>
        <source>&amp;Name of the template</source>
        <translation>&amp;Name der Vorlage</translation>
    </message>
    <message>
        <source>&amp;Task name of what is made of it</source>
        <translation>&amp;Task-Name dessen, was daraus entsteht</translation>
    </message>
    <message>
        <source>{date} becomes the day. Today’s task would be called “%1”.</source>
        <translation>{date} wird zum Tag. Der heutige Task hieße „%1“.</translation>
    </message>
</context>
<context>
    <name>spillway::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>spillway::TopicFinder</name>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read the topics again</source>
        <translation>Topics neu lesen</translation>
    </message>
    <message>
        <source>Topics that the pattern takes</source>
        <translation>Topics, die das Muster erfasst</translation>
    </message>
    <message>
        <source>The topics cannot be listed; type their names. %1</source>
        <translation>Die Topics lassen sich nicht auflisten; tippen Sie ihre Namen ein. %1</translation>
    </message>
    <message>
        <source>No instance of this project has that connector, so its topics cannot be listed. Type their names.</source>
        <translation>Keine Instanz dieses Projekts hat diesen Connector, daher lassen sich seine Topics nicht auflisten. Tippen Sie ihre Namen ein.</translation>
    </message>
    <message>
        <source>Looking for the instance…</source>
        <translation>Die Instanz wird gesucht …</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Reading the topics…</source>
        <translation>Die Topics werden gelesen …</translation>
    </message>
    <message>
        <source>The instance has no topic yet (read %1).</source>
        <translation>Die Instanz hat noch kein Topic (gelesen %1).</translation>
    </message>
    <message numerus="yes">
        <source>%n topics of the instance, read %1.</source>
        <translation>
            <numerusform>%n Topic der Instanz, gelesen %1.</numerusform>
            <numerusform>%n Topics der Instanz, gelesen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not among the topics of the instance</source>
        <translation>%1 gehört nicht zu den Topics der Instanz</translation>
    </message>
    <message>
        <source>%1 belongs to Kafka or the service itself</source>
        <translation>%1 gehört Kafka oder dem Dienst selbst</translation>
    </message>
    <message>
        <source>%1. Press to remove it.</source>
        <translation>%1. Drücken, um es zu entfernen.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Trying “%1” took too long and was stopped after %2 of %3 topics. The service may stumble over it too; make it simpler.</source>
        <translation>Das Ausprobieren von „%1“ dauerte zu lange und wurde nach %2 von %3 Topics abgebrochen. Auch der Dienst könnte darüber stolpern; vereinfachen Sie es.</translation>
    </message>
    <message>
        <source>Takes %1 of %2 topics, and later ones that match.</source>
        <translation>Erfasst %1 von %2 Topics, und spätere, die passen.</translation>
    </message>
    <message>
        <source>Among them are topics of Kafka or the service itself: %1.</source>
        <translation>Darunter sind Topics von Kafka oder dem Dienst selbst: %1.</translation>
    </message>
    <message>
        <source>Nearly, but not taken: %1.</source>
        <translation>Beinahe, aber nicht erfasst: %1.</translation>
    </message>
    <message>
        <source>It uses a class of Java’s that is only approximated here.</source>
        <translation>Es verwendet eine Klasse von Java, die hier nur angenähert wird.</translation>
    </message>
</context>
<context>
    <name>spillway::TopicsPage</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>The topics whose messages are written into the bucket.</source>
        <translation>Die Topics, deren Nachrichten in den Bucket geschrieben werden.</translation>
    </message>
    <message>
        <source>Topics by &amp;name</source>
        <translation>Topics nach &amp;Namen</translation>
    </message>
    <message>
        <source>Topics by &amp;pattern</source>
        <translation>Topics nach &amp;Muster</translation>
    </message>
    <message>
        <source>Separated by commas, for example orders,payments. A pasted list may have one on each line.</source>
        <translation>Durch Kommas getrennt, zum Beispiel orders,payments. Eine eingefügte Liste darf eines je Zeile haben.</translation>
    </message>
    <message>
        <source>A regular expression of Java that takes the whole name, for example orders-.* — topics made later count too, if they match.</source>
        <translation>Ein regulärer Ausdruck von Java, der den ganzen Namen erfasst, zum Beispiel orders-.* — auch später angelegte Topics zählen, wenn sie passen.</translation>
    </message>
    <message>
        <source>Counts for the first start only; the task remembers from then on how far it got.</source>
        <translation>Zählt nur beim ersten Start; danach merkt sich der Task, wie weit er kam.</translation>
    </message>
    <message>
        <source>Only new messages; older ones are skipped</source>
        <translation>Nur neue Nachrichten; ältere werden übersprungen</translation>
    </message>
    <message>
        <source>The oldest message that is kept; may be a lot</source>
        <translation>Die älteste aufbewahrte Nachricht; kann viel sein</translation>
    </message>
</context>
<context>
    <name>spillway::WriterKeyPage</name>
    <message>
        <source>%1 The profile does not know this key; it is used in this window only.</source>
        <translation>%1 Das Profil kennt diesen Schlüssel nicht; er wird nur in diesem Fenster verwendet.</translation>
    </message>
    <message>
        <source>Bucket-writer key</source>
        <translation>Bucket-Schreibschlüssel</translation>
    </message>
    <message>
        <source>The service stores this key with the task and writes to the bucket with it. Use one that can only write this bucket, not the key that you sign in with. A temporary key does not work: the request has no place for its token.</source>
        <translation>Der Dienst speichert diesen Schlüssel mit dem Task und schreibt mit ihm in den Bucket. Verwenden Sie einen, der nur in diesen Bucket schreiben kann, nicht den, mit dem Sie sich anmelden. Ein temporärer Schlüssel geht nicht: In der Anforderung ist kein Platz für sein Token.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The practice key, %1</source>
        <translation>Der Übungsschlüssel, %1</translation>
    </message>
    <message>
        <source>The profile’s key %1, from the keyring</source>
        <translation>Der Schlüssel %1 des Profils, aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>It goes into the keyring as this profile’s bucket-writer key.</source>
        <translation>Er kommt als Bucket-Schreibschlüssel dieses Profils in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
</TS>
