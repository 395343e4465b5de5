<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes slow.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes fast.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Agrees with the service’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service takes its signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is there and belongs to this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may list the instances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a running cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the connector of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tasks are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task of this connector has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern takes %1 of %2 topics, and later ones that match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exists and the writer key reaches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in the region of the instance, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is permanent, and OBS takes its signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows in a project, and the profile names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The profile leaves it to each task; %n can be chosen.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The profile names none, and the key’s user has none in the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service was not reached, so nobody could say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS did not tell where the bucket lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another line must be mended first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket’s region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket-writer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The service refuses signatures that are off by more than 15. Set the time, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Up to 15 the service still takes signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not tell its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: the service is on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused this key before, so nothing was signed with it. Change the key, or say that it may be tried again. Five failures lock it for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a temporary key. The request has no place for its token: use a permanent one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service takes its signatures, but it may not list tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may not look there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service does not know dumping tasks any more. Only the newer Smart Connect is offered there, which Spillway does not speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; it must be RUNNING. Wait until it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a single-node instance; dumping needs a cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instance of this project has that connector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no connector yet. Enable it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has another connector: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the ID of the instance %1, which has no connector yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the ID of the instance %1. Its connector is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tasks are used: there is no room for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not tell the quota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task of this connector has it already. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The instance has no topic %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The pattern takes none of %1 topics. Nothing is written until one is made that matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern took too long to try and was stopped. The service may stumble over it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key’s user has no project of that ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service takes it, but IAM does not list it among the projects of the key’s user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bucket of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS sends the question to another region. The bucket must be in the instance’s, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket lies in %1, the instance in %2. They must be in one region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may not look at the bucket. It may still write there: that alone the task needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The writer key may not look at the bucket, so nobody can say whether it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS refused the key (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket lies in %1; the region of the instance is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused this sign-in key before, so nothing was signed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not what the service’s documentation says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list repeats itself and does not end; reading it was stopped. What came is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known where to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is for another host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid yet; is the clock right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its authority is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was refused: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was refused: %2. It is made out to %3 by %4, valid from %5 to %6. If your company inspects TLS, add its authority as CA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorCatalogue</name>
    <message>
        <source>A debugging sign-in was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quota cannot be made smaller than what is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting of the instance has a value that is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time in the request is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic can have 1 to 20 replicas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic can have 1 to 200 partitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic can keep messages for 1 to 168 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic name breaks the naming rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to DMS is denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to this call is denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All access to the bucket is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow any protocol in both directions in the security group, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instance with this name already exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order to change this instance is being carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order to change this instance is waiting for payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another job is still running on this instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another order has to be paid first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a larger instance quota in the console, or delete an instance you no longer need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a shorter time range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask support to upgrade the instance, or use a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask support, or move to a larger instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the account to finish it in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever pays for the account to contact the billing centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever pays for the account to settle it with the billing centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever pays for the account to top it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever pays for the account whether it needs topping up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator for DMS permissions in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator for access to the region, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator for permission to create agencies in IAM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator for the DMS permission to create dumping tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator to check the agency&apos;s role in IAM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every field; if all look right, try another task name, because this one may be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the bucket is in the same region as the instance; if it is new, wait a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the instance is Running, then refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the instance is Running; if it is, send the request ID to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the instance is a Kafka instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the product you chose is a Kafka product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the service address in the profile starts with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the Kafka version of the instance; older ones may not be able to dump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the access key for missing characters; it may also have been deleted or belong to another cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the project, and ask your administrator for DMS permissions in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the public access settings of the instance in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the region and the service address in the profile, and that the connector is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the region and the service address in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the region and the service address in the profile; this cloud may not offer dumping tasks any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the region; if it is right, send the request ID to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the service address in the profile; if it is right, send the request ID to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the service address, the project and the connector ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sign-in key and this computer&apos;s clock, then try once; five failures lock the key for five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the topics in the console; if it keeps happening, send the request ID to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the values it names; in a list, it usually means asking beyond the last page, so refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the values the message names; if none is named, send the request ID to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which sign-in key belongs to the profile, then try once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Kafka instance; dumping tasks need one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a bucket in the same region as the instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sign-in key for the profile; if there is one, check that no proxy removes headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a stronger password for the instance in the console; it is not your secret key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an existing security group for the instance in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another bucket, or ask the bucket&apos;s owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another project, or ask your administrator about this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another region, or check the service address in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another target version in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another target version, or leave it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another zone for the instance, or do without IPv6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the offered windows in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the bucket from the list, correct its name, or create it in the console first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the bucket from the list, or correct its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the project the sign-in is for, or sign in for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect from the company network or VPN, or ask your administrator to allow your address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the connector ID again from the instance&apos;s page, without blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the connector ID, not the instance ID, from the instance&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the task ID again from the task&apos;s details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the field the message names, then create the task again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the number of partitions of the topic in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the number of replicas of the topic in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the retention time of the topic in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the setting the message names, in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what the message names; if it names nothing, send the request ID to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating a dumping task never asks for this; if you see it here, send the request ID to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a task you no longer need, or ask for a larger quota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk encryption is not offered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it in groups of at most 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable the key in the console, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption (SSL) is off on this instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter both keys again, without blanks; they may be swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly one availability zone must be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the order in the console&apos;s billing pages, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the bucket-writer key&apos;s user write access to the bucket, or use another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the bucket is yours, choose it from the list; otherwise take another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance names have 4 to 64 characters and start with a letter; correct it in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from the old queue service, which dumping tasks do not use; check the service address in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the quota as it is, or delete what you no longer need first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the setting as it is, or ask support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for unusual characters in the names and the path; a proxy may also have changed the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the task list before you try again; if it keeps happening, send the request ID to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the task list first; if the task is not there, wait a minute and try again, with fewer topics if the list is very long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the task list in a few minutes, then try again if the task is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the number of replicas of the topic in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 50 instances were given at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name fewer topics, or use a pattern instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instance, connector or task with this ID exists in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part of the service is up to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product matches this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag with this name exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change on your side; send the request ID to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value in the request is not allowed; the service may not say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a running instance can be upgraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the topic from the list; a new one needs 4 to 64 letters, digits, underscores or hyphens and starts with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the instance list; there is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list; if it stays, send the request ID to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the lists; check the project and the region, and that it is the connector ID and not the instance ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh; nothing may have been written there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the repeated instance ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the description of the instance in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again for the region of this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again to get a new token for this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again; a token lasts 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody already has a bucket with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a consumer of the group if you need it; a dumping task brings its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID in the address does not have the right form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Kafka user name breaks the naming rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access key does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account does not have enough money left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has not finished its real-name check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is restricted and may not use DMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is restricted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that owns the bucket owes money or has none left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action must be delete or restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds values the service does not accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer would be too large for the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app has used up its calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is not allowed to use this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app sign-in is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The automatic renewal setting is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The availability zone does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The availability zone does not offer IPv6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket has to be reached at another address for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket lives in another region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket name breaks the naming rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud has no capacity left for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector ID is not a UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer group does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer group has no running consumer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description is longer than 1024 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk encryption key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk encryption key is not enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of a RabbitMQ instance cannot be enlarged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the instance has been enlarged as often as allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk size is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not fit the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway could not accept the request, or the service behind it did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway could not find the host of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway could not find the network of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway could not find the right entrance of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway could not load its settings for this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway could not look up your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway could not pass the request on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway could not sign the request it passes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway could not tell which network address you come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway did not understand the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway does not accept this protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway ended up calling itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway found no service behind this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway is not allowed to reach the service&apos;s network address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway is not set up for this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway lacks a part it needs for this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance already has this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance cannot be upgraded to this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance cannot do this in its present state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance is being created, started, stopped or restarted and cannot be deleted now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance is not frozen, so it cannot be unfrozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance is too old for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance name breaks the naming rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance parameters cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance password is too simple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance size (spec code) is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance size (spec code) is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not allowed to do this with the bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was locked after too many wrong signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of the subscription is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of instances is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was asked for beyond its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maintenance window is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network (VPC) ID is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network (VPC) does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page asked for is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product ID is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project ID does not have the right form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project cannot be used at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quota is used up; most likely there are already as many dumping tasks as allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quota of the old queue service is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request arrived without any content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request carried no sign-in token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request contains fields the service does not accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request does not have the form the service expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same instance ID is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret key does not belong to the access key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security group ID is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security group blocks traffic the instance needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security group does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not configure the instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not find one of the instance&apos;s nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not find the role its agency needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not give its agency the role it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not list the topics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not make a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not read the request as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not read the role of its agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not set up the backup of the instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not start upgrading the instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not update the topics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept your signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept this kind of call here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not support this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not support this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused a value without saying which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused one field; its message names which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service took too long to look it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service was not allowed to set up the agency it works through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings for public access are not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in belongs to another project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in is wrong or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service (IAM) is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in token has expired or is for another region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in token has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in token is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subnet ID is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subnet does not belong to the chosen network (VPC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subnet has no automatic addresses (DHCP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription period type is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag is already in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task ID does not have the right form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic asks for more replicas than there are brokers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user behind the key has been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a problem with the account that owns the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bucket with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file in the bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address does not exist here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is more than 15 minutes off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This instance cannot change what it does when its disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about buying or changing an instance; do that in the console, then come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is not offered in this region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user is not allowed to do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user is not allowed to use this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not use this region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many queues were asked for at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests came at once, so the gateway is slowing you down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests came at once, so the service is slowing you down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top up the account, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, or choose another size or zone in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if a proxy stands in between, check that it passes request bodies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try without the proxy or VPN, or ask your network team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn SSL on for the instance if you need it; a dumping task does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on DHCP for the subnet in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two parts of the service could not talk to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 3 to 63 small letters, digits, hyphens or dots, with a letter or digit at both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 4 to 64 letters, digits or hyphens for the Kafka user; it is not your sign-in key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a user who may change DMS, or ask for that permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an access key or a token for this profile; app sign-in is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the 32-character project ID of this region, from My Credentials in the console, without blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the key of a user who still exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little, then refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute and try again; if it stays, ask your administrator to check the agency in IAM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait five minutes, then enter both keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the instance is Running again, then try again; switching the connector on takes about 20 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the instance is Running, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the job is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the order is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not have any more instances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network address is not allowed in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exposure</name>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent-encoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as UTF-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was stopped before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the secret of “%2”, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what you do not need of these files, and replace each key named here: whoever read the file has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not looked for. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too short to look for: it would be found everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile has a key in the keyring, so there was none to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key was found in any file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looked for %1 in %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>%1 is missing.</source>
        <extracomment>%1 is a field&apos;s label, such as &quot;Bucket&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a number without quotes, not of the kind “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be text in quotes, not of the kind “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may only have letters, digits, hyphens and underscores: it becomes part of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the topics, or give a pattern that finds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics and pattern are both given. The service takes one of them only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a comma with no topic beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic’s name has no blanks: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic’s name has a control character in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic “%1…” has %2 characters; Kafka allows 249.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes every topic, which the service does not allow. List topics, or use a narrower pattern, for example orders-.*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes every topic, which the service does not allow. List topics, or narrow it, for example orders-.*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” looks like a pattern. The page allows one here, but patterns have a field of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no name that Kafka allows: letters, digits, dot, underscore and hyphen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to Kafka or the service itself; its content is hardly what you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 topics; the console allows 20. A pattern may be the better choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service runs on Java, which reads “%1” otherwise or not at all: it may refuse the pattern, or take other topics than are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern has a control character in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern cannot be read, at character %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands twice. Which value is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no key of this request. It will not be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object obs_destination_descriptor is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obs_destination_descriptor must be an object, not of the kind “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service knows “%1” only, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service takes TEXT here, not “%1”, although the page’s prose says TXT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task’s name has no blanks and no control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters; the console asks for 4 to 64. The service may still take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not among letters, digits, hyphen and underscore, which the console asks for. The service may still take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service wants this in lower case: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither “latest” nor “earliest”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access key has no blanks and no special characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a secret key: an access key has 20 characters, a secret key 40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters; a permanent access key usually has 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters; a permanent secret key usually has 40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project ID usually has 32 characters, 0–9 and a–f; this has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connector ID usually looks like 55b78880-9077-4c74-ad5a-6868555f76a4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bucket’s name has no capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not allowed in a bucket’s name: lower-case letters, digits, hyphen and dot are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters; a bucket’s name has 3 to 63.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bucket’s name begins and ends with a letter or a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dot in a bucket’s name has a letter or a digit on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bucket’s name must not look like an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not allowed here: letters, digits, underscore, hyphen and slash are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters; 64 is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 64 characters. The older page of the service allowed 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slash at an end, or two in a row, makes a folder without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For no time folders, leave the folder pattern out; “%1” is not a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not among the five patterns from yyyy to yyyy/MM/dd/HH/mm. Case counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a backslash and a letter, not a new line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no delimiter here: comma, semicolon, vertical bar, new line, or NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How NULL travels is documented nowhere; the service may refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 to 900 seconds; “%1” is outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the DMS endpoint and this computer’s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens there. Check the DMS endpoint and its port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service’s certificate could not be verified. If your company inspects TLS, give its CA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy’s address and sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer’s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service’s address was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost before the answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service’s answer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service’s answer was far too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spillway ended while this was on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is %1 minutes fast; the service refuses signatures over 15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is %1 minutes slow; the service refuses signatures over 15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the sign-in key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in key is not allowed to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service knows nothing at this address: endpoint, project or connector may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says that this conflicts with what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has too many requests; wait a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered with HTTP status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the time, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asked to send the request to another address. Nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the DMS endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sign-in key before you try it again: five failures would lock it for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the dump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the topics only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the empty ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every edition of the vendor’s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vendor’s page of 2021/22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vendor’s pages since 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vendor’s console and user guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the naming rule of OBS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apache Kafka and the service’s list of reserved topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every published example; nowhere written as a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB; a request has some hundred bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is nested too deeply at line %1, column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is not an object: a request begins with “{”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curl command cannot be read: a quote is not closed, or it has no body (--data).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curl command takes its body from another file. Import that file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: the error is at line %1, column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMS endpoint is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address, such as https://dms.eu-west-101.myhuaweicloud.eu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https is allowed; http is for this computer itself, such as http://127.0.0.1:8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the host, and a port if need be: nothing behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file “%1” has no certificate in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy must look like http://host:port or socks5://host:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be opened. Nothing is sent that cannot be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history’s file is damaged. It stays as it is, and nothing is sent that cannot be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is beside it: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history’s file or its folder is read-only. Nothing is sent that cannot be recorded. Allow writing there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the history cannot be written. Nothing is sent that cannot be recorded. Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the history’s file. Nothing is sent that cannot be recorded. Close that program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was written by a newer Spillway. It stays as it is, and nothing is sent that cannot be recorded. Use the newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be written. Nothing is sent that cannot be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier attempt with this name on this connector is open: its task may exist. Look in the task list; then record “I looked: it is not there”, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such attempt in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profiles in “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer Spillway. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profiles in “%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile’s name has at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile’s name is one line without control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance ID may only have letters, digits, hyphens and underscores: it becomes part of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and password do not belong in the proxy’s address; the password goes into the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer Spillway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no exported profiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than 64 KiB. A key file has a few lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no text file. A key file is the credentials.csv of the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no key. A key file has the columns User Name, Access Key Id and Secret Access Key, and one row below them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a row without an access key or without a secret key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 keys: %3. Leave only the one that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires in less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires in 1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires in %1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires in %1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires in %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temporary sign-in key of “%1” expired on %2. Enter a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket-writer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy’s password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the keyring, or the keyring is locked. Unlock it and try again, or enter the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the keyring is locked or did not allow it. Unlock it and try again, or use the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no keyring service answers on this desktop. Start one, or use the key for this session only. It is never put in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the keyring did not answer within 20 seconds; it may be asking you in another window. Try again, or use the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the keyring’s entry is damaged or of another kind. Enter the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file’s %1 is a mask or empty and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dumping task was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No readable answer came, but the task is in the connector’s list: it was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: a key could not be read from the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the attempt could not be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: an earlier attempt with this name is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the service refused this sign-in key before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the key, or say that it may be tried again. Five failures lock it for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The task list settled it: no task was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 You looked: the task was not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The task may exist: the list did not settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the connector’s task list before you try again. The name stays locked until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>1 a region&apos;s name, 2 its ID: &quot;CN North-Beijing4 (cn-north-4)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; no answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; HTTP status %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; HTTP status %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task list was read; it left the attempt open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task list was read: no such task</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The task list was read: %n task(s) may be it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Settled: the task %1 was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: no task was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: created, task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was checked and recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before an answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked by hand: it is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked by hand: it is not there. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket or note changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attempt’s profile is gone or points elsewhere: there is no key to read its task list with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the sign-in key; nothing more is signed with it. Five failures lock it for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task list could not be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That task is not one of those that may be the attempt’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such task is in the list yet. The reading at %1 can decide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is in the connector’s list: it was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is not in the list, twice after a quiet minute: it was not created. The name is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) in the list may be the attempt’s. Choose which one it is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>AF-Cairo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AF-Johannesburg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP-Bangkok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP-Jakarta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP-Kuala Lumpur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP-Manila</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP-Singapore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CN East-Qingdao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CN East-Shanghai1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CN East-Shanghai2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CN East2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CN North-Beijing1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CN North-Beijing4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CN North-Ulanqab1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CN North3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CN South-Guangzhou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CN South-Guangzhou-InvitationOnly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CN South-Shenzhen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CN Southwest-Guiyang1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CN-Hong Kong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU-Dublin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flexible Engine Paris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LA-Buenos Aires1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LA-Mexico City1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LA-Mexico City2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LA-Santiago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LA-Sao Paulo1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ME-Abu Dhabi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ME-Riyadh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Telekom Cloud eu-de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Telekom Cloud eu-nl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TR-Istanbul</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>spillwayctl sets up dumping tasks: Kafka topics of a DMS instance, written into an OBS bucket.

  spillwayctl check   FILE|-  [--output table|json]
  spillwayctl create  FILE|-  PLACE [--bucket-key profile|environment|sign-in]
                              [--dry-run] [--timeout S] [--output table|json]
  spillwayctl preflight FILE|- PLACE [--bucket-key …] [--output table|json]
  spillwayctl list            PLACE
  spillwayctl show    TASK_ID PLACE
  spillwayctl delete  TASK_ID PLACE --confirm NAME
  spillwayctl settle  [ATTEMPT_ID] [--wait] [--choose TASK_ID]
  spillwayctl history [--search TEXT] [--outcome OUTCOME] [--since TIME] [--limit N]
  spillwayctl history show ATTEMPT_ID
  spillwayctl export  ATTEMPT_ID --as csv|json|markdown|curl|spillwayctl|terraform|support
  spillwayctl profile list | add NAME … | edit NAME … | remove NAME | test NAME
  spillwayctl profile export FILE|- | import FILE|-
  spillwayctl paths   [--output table|json]
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region ID; gives the three endpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of DMS, such as https://dms.eu-west-101.myhuaweicloud.eu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of IAM, which finds the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of OBS, where the buckets are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector ID; not the instance ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further certificate authorities, in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, none, or such as http://proxy:3128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name at the proxy; the password comes from SPILLWAY_PROXY_PASSWORD or is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue, teal, green, amber, pink, grey, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a temporary sign-in key ends, such as 2026-11-22T18:30:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of --production and --no-production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--delete-key-file needs --key-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly one of --region and --dms-endpoint is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to print: table or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the practice service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a saved profile and its keys in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance ID; its connector is looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy, such as http://proxy:3128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the profile as production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that mark away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the sign-in key from a credentials.csv of the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete that file once the key is in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile’s new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the keys anew, from the environment or by asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region ID of the instance, to compare the bucket’s with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of OBS, where the region does not give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the bucket-writer key comes from: profile, environment, or sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the request; send nothing, record nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total deadline in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task&apos;s name; it must be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many attempts at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in name, topics, bucket, path, IDs, ticket or note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created, rejected, not-sent, unknown, or attention for those still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date or time as 2026-11-22 or 2026-11-22T19:10, or a span as 7d, 12h, 30m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay until it is decided; that takes a minute and a half at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of two candidates, the task that is the attempt&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the keyring’s keys in files: Spillway’s own, temporary ones, the shells’ histories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look there too; may stand several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv, json, markdown, curl, spillwayctl, terraform, or support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--output is table or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly one %1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly one of --practice, --profile and --dms-endpoint is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either --connector-id or --instance-id, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--practice brings its own project and connector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy must look like http://host:port or socks5://host:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--choose needs an ATTEMPT_ID and a task ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--secrets is needed: it is what doctor can look for so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as is csv, json, markdown, curl, spillwayctl, terraform or support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--dms-endpoint needs --project-id, and --connector-id or --instance-id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout is a number of seconds, more than 0 and at most 86400.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--dry-run opens no connection, so it cannot look up a connector: use --connector-id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--bucket-key is profile, environment or sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--bucket-key profile needs --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--practice takes no key from the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--confirm NAME is needed: the name of the task that is to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit is a whole number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--outcome is created, rejected, not-sent, unknown or attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--since is a date or time as 2026-11-22 or 2026-11-22T19:10, or a span as 7d, 12h, 30m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to complain of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no task ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted %1. The objects in the bucket stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is named “%1”, not “%2”. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: the file names the access key %1; the bucket-writer key that is used ends in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be recorded in the history: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request breaks a rule; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no attempt “%1” in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request breaks a rule; nothing was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, access key: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, secret key (not shown): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1 at the proxy (not shown): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile “%1” already; change it with profile edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region “%1” is not in the list; give --dms-endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--proxy-user needs --proxy with an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of the colours; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time such as 2026-11-22T18:30:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: access key and secret key stood in each other’s column of the file; they are taken the right way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket-writer key (empty: none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sign-in key: set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, give --key-file, or answer the questions in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--expires is for a temporary key, and this one has no security token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no password for the proxy: set SPILLWAY_PROXY_PASSWORD, or answer the question in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: an entry that is not needed any more stays in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: “%1” could not be deleted. It holds a secret key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved profile “%1”; its keys are in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed profile “%1” and its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %n profiles, without keys.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is a profile “%1” already: imported as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported %n profiles; they have no keys yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds a secret_key. A secret does not belong in a file: take it out, and let the keyring or the environment give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice service did not start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no instance ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance could not be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance %1 has no connector yet: it must be enabled first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile “%1” has no project ID or no connector ID: give --project-id and --connector-id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK are not set: there is no sign-in key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary key cannot be the bucket-writer key: the request has no place for its token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPILLWAY_BUCKET_AK and SPILLWAY_BUCKET_SK are not set: there is no bucket-writer key. The sign-in key is used only with --bucket-key sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has no bucket-writer key. Add one, or use --bucket-key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Sets up dumping tasks: Kafka topics of a DMS instance, written into an OBS bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin on the practice service.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::CheckList</name>
    <message>
        <source>Checking before anything is sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked before the send: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mind</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::DayStrip</name>
    <message>
        <source>Attempts by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right choose a day, Enter shows its attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 created, %3 failed, %4 open</source>
        <extracomment>1 date, 2 to 4 numbers of attempts</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::DestinationPage</name>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket must be in the region of the instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An existing OBS bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders inside the bucket, separated by slashes. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders by the time a file is written, in GMT+08:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands between two messages in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds between two files, 30 to 900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: all files in one folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ( %2 )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given: a new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NULL (none; undocumented)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where files will lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the step “Where from” first; then the buckets can be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another region, cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in %1, the instance in %2. They must be in one region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key’s account has no bucket yet. Make one in the console, in the instance’s region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a bucket to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a file written now: %1 in GMT+08:00, which is %2 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the interval alone up to %1 files a day and partition; no file while nothing arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file while nothing arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file’s own name is an assumption: the vendor does not document it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::DetailsPane</name>
    <message>
        <source>No answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer had no content; its HTTP status was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only new messages (latest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest kept message (earliest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (UTC: %2)</source>
        <extracomment>1 local date and time, 2 the same moment in UTC</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMS endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket-writer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an attempt to see what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New from this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy task ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy request ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: looked at 19:20, 3 tasks, none of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I looked: it is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tic&amp;ket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2 – %3</source>
        <extracomment>1 time, 2 what happened, 3 who did it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>1 state, 2 task name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 If the task is not there, write down what you saw.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::DraftActions</name>
    <message>
        <source>New from &amp;template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unfinished draft of %1 is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unfinished draft “%1” of %2 is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as template, without keys: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::DraftList</name>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket/path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template yet. “Save as template” in the wizard, or in the menu of an attempt, makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No draft is waiting. A wizard that is closed keeps its draft here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”? It cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::EnableDialog</name>
    <message>
        <source>Enable the connector of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connector yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no connector yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector is what writes an instance’s topics into buckets. Enabling it adds two nodes to the instance, which are billed by the hour until the connector is disabled in the console. It takes about twenty minutes, and the instance cannot be changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of enabling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking whether a connector can be had…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connector can be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether one can be had could not be asked: %1 You may try all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors are sold out there at the moment. Try later, or ask the vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being enabled. You may close this window and Spillway: it goes on, and you are told here and in the main window when it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered, but the last look at the instance failed: %1 It is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance is running without a connector: enabling it did not work. Look at the instance’s background tasks in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::FieldRow</name>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, invalid entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::FilterBar</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a filter and how many attempts it lets through</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, topic, bucket, path, ID, ticket or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::FlowPicture</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>1 a station of the flow, such as &quot;Bucket logs&quot;, 2 how it stands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of the messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::HistoryError</name>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it aside and start a new history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::HistoryExporter</name>
    <message>
        <source>Export the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported, without keys: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, without keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 attempts can be copied at once. Export the selection into a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) copied, without keys</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, can be imported again (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name must end in .csv, .json or .md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting… %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) exported, without keys: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported: cancelled. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::HistoryModel</name>
    <message>
        <source>Sent %1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent; prepared %1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no task ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task ID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, topics %3, to %4, %5, %6</source>
        <extracomment>1 state, 2 task name, 3 topics, 4 bucket and path, 5 time, 6 &quot;task ID …&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket/path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::HistoryView</name>
    <message>
        <source>C&amp;lear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks you create will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practise now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New from this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;task ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;request ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit and retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as te&amp;mplate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the &amp;outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spillwayctl command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terraform resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attempt is of that kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attempt that is shown here has “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the selection…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::KeyFields</name>
    <message>
        <source>Delete the key file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is in the keyring now. In the file anybody who can read it finds the secret key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be deleted. It holds a secret key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from a key file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket-writer access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket-writer secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary key, with a security token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials.csv that the console gives when a key is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the service said it, such as 2026-11-22T10:30:00Z, or 2026-11-22 18:30 in the time here. Left empty, nothing is counted down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the secret key, and the other field has what looks like the access key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary key has a security token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date with a time, such as 2026-11-22 18:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key has expired already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the imported file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key files (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1 keys. Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a temporary key. It cannot be the bucket-writer key: the request has no place for its token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swapped columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1” access key and secret key stand in each other’s column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of %1, read from “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may ask you in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::LandingTree</name>
    <message>
        <source>Where files will lie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::MainWindow</name>
    <message>
        <source>Spillway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice service is running on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new history was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged one is kept as “%1”. Attempts that were still open in it are not known here: look in the task list before you create such a task again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector of %1 is being enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector of %1 is being enabled: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector of %1 is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector of %1 could not be enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector not enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New dumping task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from &amp;selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;profiles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the p&amp;rofiles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;task ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;request ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the &amp;outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Spillway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spillway %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets up dumping tasks: Kafka topics of a DMS instance, written into an OBS bucket.

Apache License 2.0. Uses Qt, QtKeychain and SQLite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds a secret key. A secret does not belong in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spillway can move it to the keyring as the bucket-writer key. The file itself stays as it is: delete it, or take the key out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import without the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an attempt in the history first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All attempts that are shown are selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attempts are selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <extracomment>1 task ID, 2 local time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which task is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several tasks may have come of “%1”. Which one is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request is on its way and its answer has not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed now, the attempt is kept as Unknown: the task may exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::OutcomeChecker</name>
    <message>
        <source>No outcome is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome of “%1” is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the task list for “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>1 task name, 2 what was found</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::PickButton</name>
    <message>
        <source>Nothing of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stop reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::PlacePage</name>
    <message>
        <source>Where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project and the connector whose topics are dumped, and the key that signs the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMS endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the sign-in key again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region gives it; for another cloud, type it. https, or http for this computer itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in key: signs the calls, is kept in the keyring, never travels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 characters, from “My credentials” in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“connector_id” of the instance; it is not the instance ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this place is called from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if your company’s network inspects TLS: its authority in PEM form. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other (type the endpoint)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice service did not start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice service (no account needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local service with the same calls and real signatures, on this computer only. Nothing you do here reaches a cloud or costs anything.
Project %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice service is starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this place is called from now on. Left empty: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sign-in key yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Project %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice service is still starting. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::PlacePickers</name>
    <message>
        <source>Choose the region or type the endpoint, and enter the sign-in key; then it can be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key’s user has no project in the region: it is made when the region is first opened in the console. An ID can be typed all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project and the sign-in key must be known first; then the instances can be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connector ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connector yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no Kafka instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, version %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the ID of the instance %1, which has no connector yet. Choose the instance to enable one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the ID of the instance %1, not of its connector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a single-node instance; dumping needs a cluster. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector of %1 is ready.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::PracticeMenu</name>
    <message>
        <source>Its clock is 17 minutes ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not know the sign-in key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in key may not list anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key may list the buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every instance has a single node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every instance is being extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instance has a connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Smart Connect is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task quota is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instance has a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every bucket is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every bucket lies in another region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key may look at a bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not know the bucket-writer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left for another connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabling a connector fails at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region has sub-projects too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-ups are never answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call is one too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ractice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let it fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everything works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice service did not switch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice service is running on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice service fails on purpose: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preferences could not be written to the disk. They hold until Spillway is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spillway speaks it from its next start on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::ProfileActions</name>
    <message>
        <source>Remove the profile?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove profile “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no entry of its own in the keyring. The history stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These entries of the keyring go with it:
%1
The history stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed profile “%1” and its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported, without keys: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile “%1” already: imported as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported under other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported %n profiles; they have no keys yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Spillway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::ProfileEditor</name>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production: named in red, and in the button that creates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter another sign-in key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a bucket-writer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks what works with the values as they stand here; nothing is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMS endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAM endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It finds the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lists the buckets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 characters, from “My credentials” in the console. Left empty, it is chosen with each task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the instance ID. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other (type the endpoints)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in key: signs the calls, is kept in the keyring, never travels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket-writer key: the service stores it with each task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if your company’s network inspects TLS: its authority in PEM form. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1, in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1, in the keyring, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. It can also be entered with the first task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy’s user has a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept for this session. Save again to go on with that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::ProfileList</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening one begins a dumping task there. F2 edits a profile, Delete removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New dumping task here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local service with the same calls; nothing reaches a cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::ProfileTest</name>
    <message>
        <source>Test of the new profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the values as they stand in the form. Nothing is saved, and only look-ups go out. Press a line’s name to go to what mends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::RequestPane</name>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request as it will be sent, with both keys masked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::ReviewPage</name>
    <message>
        <source>Review and create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the key once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 64 letters, digits, hyphens and underscores; no other task of the connector has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket and note are for the history only. Both may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service would refuse the task. Press once more to send it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;reate dumping task although “%1” failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all topics that match %1, also those made later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginning with the oldest message that is kept, which may be a lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginning with new messages; older ones are skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, connector %2 will write the messages of %3 into %4: a file every %5 seconds at the most, the messages separated by %6, %7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;reate dumping task in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;reate dumping task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the attempt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may ask you in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting… Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent. Waiting for the answer… The request may already have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came back. Looking in the task list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to “Where from”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::SecretEditor</name>
    <message>
        <source>Show while held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the secret key while held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::TaskWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New dumping task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of 5: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request as it will be sent, keys masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the request beside the form (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close, keep the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as te&amp;mplate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last attempt: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft cannot be saved: it lives in this window only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: nothing here reaches a cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — a real account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::TemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template keeps everything but keys and the ticket. New tasks start from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Task name of what is made of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} becomes the day. Today’s task would be called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::TopicFinder</name>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the topics again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics that the pattern takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topics cannot be listed; type their names. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instance of this project has that connector, so its topics cannot be listed. Type their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the instance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the topics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance has no topic yet (read %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n topics of the instance, read %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not among the topics of the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to Kafka or the service itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Press to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying “%1” took too long and was stopped after %2 of %3 topics. The service may stumble over it too; make it simpler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes %1 of %2 topics, and later ones that match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among them are topics of Kafka or the service itself: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly, but not taken: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses a class of Java’s that is only approximated here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::TopicsPage</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topics whose messages are written into the bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics by &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics by &amp;pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas, for example orders,payments. A pasted list may have one on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression of Java that takes the whole name, for example orders-.* — topics made later count too, if they match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts for the first start only; the task remembers from then on how far it got.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only new messages; older ones are skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest message that is kept; may be a lot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spillway::WriterKeyPage</name>
    <message>
        <source>Bucket-writer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service stores this key with the task and writes to the bucket with it. Use one that can only write this bucket, not the key that you sign in with. A temporary key does not work: the request has no place for its token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice key, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile’s key %1, from the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes into the keyring as this profile’s bucket-writer key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
