<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes slow.</source>
        <translation>
            <numerusform>本机时钟慢 %n 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes fast.</source>
        <translation>
            <numerusform>本机时钟快 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Agrees with the service’s.</source>
        <translation>与服务的时钟一致。</translation>
    </message>
    <message>
        <source>The connection is verified.</source>
        <translation>连接已通过验证。</translation>
    </message>
    <message>
        <source>The service takes its signatures.</source>
        <translation>服务接受该密钥的签名。</translation>
    </message>
    <message>
        <source>The project is there and belongs to this key.</source>
        <translation>项目存在，且属于该密钥。</translation>
    </message>
    <message>
        <source>The key may list the instances.</source>
        <translation>该密钥有权查询实例列表。</translation>
    </message>
    <message>
        <source>%1 is a running cluster.</source>
        <translation>%1 是运行中的集群实例。</translation>
    </message>
    <message>
        <source>It is the connector of %1.</source>
        <translation>它是 %1 的连接器。</translation>
    </message>
    <message>
        <source>%1 of %2 tasks are used.</source>
        <translation>已使用 %1 个任务，共 %2 个。</translation>
    </message>
    <message>
        <source>No task of this connector has it.</source>
        <translation>该连接器没有同名任务。</translation>
    </message>
    <message>
        <source>The pattern takes %1 of %2 topics, and later ones that match.</source>
        <translation>该正则表达式匹配 %2 个 Topic 中的 %1 个，以及以后新建的匹配 Topic。</translation>
    </message>
    <message>
        <source>All of them exist.</source>
        <translation>全部存在。</translation>
    </message>
    <message>
        <source>It exists and the writer key reaches it.</source>
        <translation>桶存在，写入密钥可以访问。</translation>
    </message>
    <message>
        <source>It lies in the region of the instance, %1.</source>
        <translation>桶与实例同在区域 %1。</translation>
    </message>
    <message>
        <source>It is permanent, and OBS takes its signatures.</source>
        <translation>是永久密钥，OBS 接受其签名。</translation>
    </message>
    <message>
        <source>It shows in a project, and the profile names none.</source>
        <translation>需在项目中才能确认，而该配置没有指定项目。</translation>
    </message>
    <message numerus="yes">
        <source>The profile leaves it to each task; %n can be chosen.</source>
        <translation>
            <numerusform>该配置留给每个任务决定；有 %n 个可选。</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile names none, and the key’s user has none in the region.</source>
        <translation>该配置没有指定项目，密钥所属用户在该区域也没有项目。</translation>
    </message>
    <message>
        <source>The service was not reached, so nobody could say.</source>
        <translation>无法连接服务，因此无法判断。</translation>
    </message>
    <message>
        <source>OBS did not tell where the bucket lies.</source>
        <translation>OBS 没有告知桶所在的区域。</translation>
    </message>
    <message>
        <source>Another line must be mended first.</source>
        <translation>请先解决其他项的问题。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Sign-in key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>连接器</translation>
    </message>
    <message>
        <source>Task quota</source>
        <translation>任务配额</translation>
    </message>
    <message>
        <source>Task name</source>
        <translation>任务名称</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>桶</translation>
    </message>
    <message>
        <source>Bucket’s region</source>
        <translation>桶所在区域</translation>
    </message>
    <message>
        <source>Bucket-writer key</source>
        <translation>桶写入密钥</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>the bucket</source>
        <translation>桶</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>检查中…</translation>
    </message>
    <message>
        <source>%1 The service refuses signatures that are off by more than 15. Set the time, then try again.</source>
        <translation>%1服务拒绝偏差超过 15 分钟的签名。请校准时间后重试。</translation>
    </message>
    <message>
        <source>%1 Up to 15 the service still takes signatures.</source>
        <translation>%1偏差不超过 15 分钟时，服务仍接受签名。</translation>
    </message>
    <message>
        <source>The service did not tell its time.</source>
        <translation>服务没有告知其时间。</translation>
    </message>
    <message>
        <source>Not needed: the service is on this computer.</source>
        <translation>不需要：服务就在本机上。</translation>
    </message>
    <message>
        <source>The service refused the signature.</source>
        <translation>服务拒绝了签名。</translation>
    </message>
    <message>
        <source>The service refused this key before, so nothing was signed with it. Change the key, or say that it may be tried again. Five failures lock it for everybody.</source>
        <translation>服务此前拒绝过该密钥，因此没有用它签名。请更换密钥，或确认可以再试一次。连续五次失败会使该密钥对所有人锁定。</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>尚未提供。</translation>
    </message>
    <message>
        <source>It is a temporary key. The request has no place for its token: use a permanent one.</source>
        <translation>这是临时密钥。请求中没有存放其令牌的位置：请使用永久密钥。</translation>
    </message>
    <message>
        <source>The service takes its signatures, but it may not list tasks.</source>
        <translation>服务接受其签名，但该密钥无权查询任务列表。</translation>
    </message>
    <message>
        <source>The key may not look there.</source>
        <translation>该密钥无权查看。</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>没有收到应答。</translation>
    </message>
    <message>
        <source>This service does not know dumping tasks any more. Only the newer Smart Connect is offered there, which Spillway does not speak.</source>
        <translation>该服务已不再支持转储任务，只提供较新的 Smart Connect，Spillway 不支持它。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be RUNNING. Wait until it is.</source>
        <translation>%1 的状态是 %2，必须为 RUNNING。请等待其就绪。</translation>
    </message>
    <message>
        <source>%1 is a single-node instance; dumping needs a cluster.</source>
        <translation>%1 是单机实例；转储需要集群实例。</translation>
    </message>
    <message>
        <source>No instance of this project has that connector.</source>
        <translation>该项目没有任何实例拥有此连接器。</translation>
    </message>
    <message>
        <source>%1 has no connector yet. Enable it first.</source>
        <translation>%1 还没有连接器。请先开启。</translation>
    </message>
    <message>
        <source>%1 has another connector: %2.</source>
        <translation>%1 的连接器是另一个：%2。</translation>
    </message>
    <message>
        <source>That is the ID of the instance %1, which has no connector yet.</source>
        <translation>这是实例 %1 的 ID，该实例还没有连接器。</translation>
    </message>
    <message>
        <source>That is the ID of the instance %1. Its connector is %2.</source>
        <translation>这是实例 %1 的 ID。它的连接器是 %2。</translation>
    </message>
    <message>
        <source>%1 of %2 tasks are used: there is no room for another.</source>
        <translation>已使用 %1 个任务，共 %2 个：无法再创建。</translation>
    </message>
    <message>
        <source>The service did not tell the quota.</source>
        <translation>服务没有告知配额。</translation>
    </message>
    <message>
        <source>A task of this connector has it already. Choose another.</source>
        <translation>该连接器已有同名任务。请换一个名称。</translation>
    </message>
    <message numerus="yes">
        <source>The instance has no topic %1.</source>
        <translation>
            <numerusform>实例中没有 Topic %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The pattern takes none of %1 topics. Nothing is written until one is made that matches.</source>
        <translation>该正则表达式不匹配 %1 个 Topic 中的任何一个。在出现匹配的 Topic 之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>The pattern took too long to try and was stopped. The service may stumble over it too.</source>
        <translation>试用该正则表达式耗时过长，已停止。服务也可能因此出问题。</translation>
    </message>
    <message>
        <source>The key’s user has no project of that ID.</source>
        <translation>密钥所属用户没有该 ID 的项目。</translation>
    </message>
    <message>
        <source>The service takes it, but IAM does not list it among the projects of the key’s user.</source>
        <translation>服务接受该项目，但 IAM 没有把它列在密钥所属用户的项目中。</translation>
    </message>
    <message>
        <source>There is no bucket of that name.</source>
        <translation>没有这个名称的桶。</translation>
    </message>
    <message>
        <source>OBS sends the question to another region. The bucket must be in the instance’s, %1.</source>
        <translation>OBS 把请求指向另一个区域。桶必须位于实例所在区域 %1。</translation>
    </message>
    <message>
        <source>The bucket lies in %1, the instance in %2. They must be in one region.</source>
        <translation>桶在 %1，实例在 %2。两者必须在同一区域。</translation>
    </message>
    <message>
        <source>The key may not look at the bucket. It may still write there: that alone the task needs.</source>
        <translation>该密钥无权查看桶，但可能仍有权写入：任务只需要写入权限。</translation>
    </message>
    <message>
        <source>The writer key may not look at the bucket, so nobody can say whether it exists.</source>
        <translation>写入密钥无权查看桶，因此无法确认桶是否存在。</translation>
    </message>
    <message>
        <source>OBS refused the key (%1).</source>
        <translation>OBS 拒绝了该密钥（%1）。</translation>
    </message>
    <message>
        <source>The bucket lies in %1; the region of the instance is not known.</source>
        <translation>桶在 %1；实例所在区域未知。</translation>
    </message>
    <message>
        <source>The answer is not what the service’s documentation says.</source>
        <translation>应答与服务的文档不符。</translation>
    </message>
    <message>
        <source>The list repeats itself and does not end; reading it was stopped. What came is shown.</source>
        <translation>列表不断重复、没有结尾，已停止读取。显示的是已收到的内容。</translation>
    </message>
    <message>
        <source>It is not known where to ask.</source>
        <translation>不知道该向哪里查询。</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未署名的颁发者</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused: %2.</source>
        <translation>已拒绝 %1 的证书：%2。</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of %1 was refused: %2. It is made out to %3 by %4, valid from %5 to %6.</source>
        <translation>%1 的证书被拒绝：%2。证书由 %4 颁发给 %3，有效期从 %5 到 %6。</translation>
    </message>
    <message>
        <source>If your company inspects TLS, add its authority as CA file.</source>
        <translation>如果贵公司会检查 TLS 流量，请将其证书颁发机构添加为 CA 文件。</translation>
    </message>
    <message>
        <source>The service refused this sign-in key before, so nothing was signed with it. Enter the key anew in its profile; starting Spillway again allows one more try.</source>
        <translation>服务此前拒绝了该签名密钥，因此没有再用它签名。请在其配置中重新输入密钥；重新启动 Spillway 后可再试一次。</translation>
    </message>
    <message>
        <source>An ID holds characters that no ID of the service has; with it the request would go somewhere else. Nothing was sent.</source>
        <translation>某个 ID 含有服务的 ID 中不会出现的字符，使用它会使请求发往别处。未发送任何内容。</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>An entry was written, read and removed again.</source>
        <extracomment>%1 is a list of service names such as org.freedesktop.secrets</extracomment>
        <translation>已写入、读取并删除一条条目。</translation>
    </message>
    <message>
        <source>An entry was written, read and removed again. It is kept by %1.</source>
        <translation>已写入、读取并删除一条条目。由 %1 保管。</translation>
    </message>
    <message>
        <source>What was read is not what was written. Keys may be damaged: enter them anew, and look at the keyring with its own program.</source>
        <translation>读出的内容与写入的不同。密钥可能已损坏：请重新输入，并用密钥环自带的程序检查。</translation>
    </message>
    <message>
        <source>It takes entries and gives them back, but does not remove them. Delete “%1” with the keyring’s own program.</source>
        <translation>可以写入和读取条目，但无法删除。请用密钥环自带的程序删除“%1”。</translation>
    </message>
    <message>
        <source>On Debian, install gnome-keyring, or use the one of your desktop, and sign in anew.</source>
        <translation>在 Debian 上请安装 gnome-keyring，或使用桌面自带的密钥环，然后重新登录。</translation>
    </message>
    <message>
        <source>Until then a key can be used for one session only.</source>
        <translation>在此之前，密钥只能在单次会话中使用。</translation>
    </message>
    <message>
        <source>Not looked at: the network’s settings cannot be used, see below.</source>
        <translation>未检查：网络设置不可用，见下文。</translation>
    </message>
    <message>
        <source>Not looked at: no profile is chosen and no practice has begun, so there is nobody to ask. Choose one at the left, or give --profile or --practice.</source>
        <translation>未检查：未选择配置，练习也未开始，因此无处可查。请在左侧选择，或使用 --profile 或 --practice。</translation>
    </message>
    <message>
        <source>Calls go through %1.</source>
        <translation>调用经由 %1。</translation>
    </message>
    <message>
        <source>Calls go out directly.</source>
        <translation>调用直接发出。</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy. Write http://host:port or socks5://host:port into the profile.</source>
        <translation>“%1”不是代理地址。请在配置中填写 http://host:port 或 socks5://host:port。</translation>
    </message>
    <message>
        <source>Its password could not be read. %1</source>
        <translation>无法读取其密码。%1</translation>
    </message>
    <message>
        <source>Certificates are verified by the system’s authorities.</source>
        <translation>证书由系统的证书颁发机构验证。</translation>
    </message>
    <message>
        <source>The system’s authorities, and those of %1.</source>
        <translation>系统的证书颁发机构，以及 %1 中的机构。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Give the profile another CA file, or none.</source>
        <translation>无法读取 %1。请为配置指定另一个 CA 文件，或不指定。</translation>
    </message>
    <message>
        <source>%1 has no certificate in PEM form. Ask your network’s people for that form.</source>
        <translation>%1 中没有 PEM 格式的证书。请向网络管理人员索取该格式。</translation>
    </message>
    <message>
        <source>Not looked at: the network’s settings cannot be used.</source>
        <translation>未检查：网络设置不可用。</translation>
    </message>
    <message>
        <source>All can be written. The history lies in %1.</source>
        <translation>均可写入。历史记录位于 %1。</translation>
    </message>
    <message>
        <source>%1 is on another computer. The history works there, but slower, and is lost when that computer is not reached.</source>
        <translation>%1 位于另一台计算机上。历史记录可在那里使用，但较慢，且无法连接该计算机时不可用。</translation>
    </message>
    <message>
        <source>Nothing can be written to %1. Nothing is sent that cannot be recorded: mend the folder’s permissions, or make room.</source>
        <translation>无法写入 %1。无法记录的内容不会发送：请修正文件夹权限，或腾出空间。</translation>
    </message>
    <message>
        <source>How much is free at %1 cannot be told.</source>
        <translation>无法得知 %1 的可用空间。</translation>
    </message>
    <message>
        <source>%1 are free at %2.</source>
        <translation>%2 有 %1 可用。</translation>
    </message>
    <message>
        <source>Make room: what cannot be recorded is not sent.</source>
        <translation>请腾出空间：无法记录的内容不会发送。</translation>
    </message>
    <message>
        <source>Spillway %1, Qt %2, QtKeychain %3, on %4.</source>
        <extracomment>1 program, 2 Qt, 3 QtKeychain, 4 operating system</extracomment>
        <translation>Spillway %1、Qt %2、QtKeychain %3，运行于 %4。</translation>
    </message>
    <message>
        <source>Qt finds no TLS library, so nothing can be reached by https. On Debian, install libssl3.</source>
        <translation>Qt 找不到 TLS 库，因此无法通过 https 访问。在 Debian 上请安装 libssl3。</translation>
    </message>
    <message>
        <source>Qt finds no driver for SQLite, so there is no history. On Debian, install libqt6sql6-sqlite.</source>
        <translation>Qt 找不到 SQLite 驱动，因此没有历史记录。在 Debian 上请安装 libqt6sql6-sqlite。</translation>
    </message>
    <message>
        <source>SQLite %1 has no FTS5 with trigrams, which the history’s search needs. Version 3.34 or later has it.</source>
        <translation>SQLite %1 没有历史搜索所需的带三元组的 FTS5。3.34 及以上版本具备。</translation>
    </message>
    <message>
        <source>SQLite %1, with the search that the history needs.</source>
        <translation>SQLite %1，具备历史记录所需的搜索功能。</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>TLS 库</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>正在等待密钥环…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
</context>
<context>
    <name>ErrorCatalogue</name>
    <message>
        <source>A debugging sign-in was refused.</source>
        <translation>调试认证被拒绝。</translation>
    </message>
    <message>
        <source>A quota cannot be made smaller than what is in use.</source>
        <translation>配额不能小于已使用的数量。</translation>
    </message>
    <message>
        <source>A setting of the instance has a value that is not allowed.</source>
        <translation>实例的某个参数取值不允许。</translation>
    </message>
    <message>
        <source>A time in the request is not valid.</source>
        <translation>请求中的某个时间无效。</translation>
    </message>
    <message>
        <source>A topic can have 1 to 20 replicas.</source>
        <translation>一个 Topic 可以有 1 到 20 个副本。</translation>
    </message>
    <message>
        <source>A topic can have 1 to 200 partitions.</source>
        <translation>一个 Topic 可以有 1 到 200 个分区。</translation>
    </message>
    <message>
        <source>A topic can keep messages for 1 to 168 hours.</source>
        <translation>一个 Topic 的消息可以保留 1 到 168 小时。</translation>
    </message>
    <message>
        <source>A topic name breaks the naming rule.</source>
        <translation>某个 Topic 名称不符合命名规则。</translation>
    </message>
    <message>
        <source>Access to DMS is denied.</source>
        <translation>没有访问 DMS 的权限。</translation>
    </message>
    <message>
        <source>Access to this call is denied.</source>
        <translation>没有访问该接口的权限。</translation>
    </message>
    <message>
        <source>All access to the bucket is switched off.</source>
        <translation>对该桶的所有访问都已关闭。</translation>
    </message>
    <message>
        <source>Allow any protocol in both directions in the security group, then try again.</source>
        <translation>在安全组中放通双向的所有协议，然后重试。</translation>
    </message>
    <message>
        <source>An instance with this name already exists.</source>
        <translation>已存在同名实例。</translation>
    </message>
    <message>
        <source>An order to change this instance is being carried out.</source>
        <translation>该实例的变更订单正在执行。</translation>
    </message>
    <message>
        <source>An order to change this instance is waiting for payment.</source>
        <translation>该实例的变更订单等待付款。</translation>
    </message>
    <message>
        <source>Another job is still running on this instance.</source>
        <translation>该实例上还有其他任务在执行。</translation>
    </message>
    <message>
        <source>Another order has to be paid first.</source>
        <translation>需先支付另一笔订单。</translation>
    </message>
    <message>
        <source>Ask for a larger instance quota in the console, or delete an instance you no longer need.</source>
        <translation>请在控制台申请更大的实例配额，或删除不再需要的实例。</translation>
    </message>
    <message>
        <source>Ask for a shorter time range.</source>
        <translation>请缩短查询的时间范围。</translation>
    </message>
    <message>
        <source>Ask support to upgrade the instance, or use a newer one.</source>
        <translation>请联系技术支持升级实例，或使用较新的实例。</translation>
    </message>
    <message>
        <source>Ask support, or move to a larger instance.</source>
        <translation>请联系技术支持，或换用更大规格的实例。</translation>
    </message>
    <message>
        <source>Ask the owner of the account to finish it in the console.</source>
        <translation>请账号所有者在控制台完成认证。</translation>
    </message>
    <message>
        <source>Ask whoever pays for the account to contact the billing centre.</source>
        <translation>请负责付费的人员联系费用中心。</translation>
    </message>
    <message>
        <source>Ask whoever pays for the account to settle it with the billing centre.</source>
        <translation>请负责付费的人员与费用中心处理。</translation>
    </message>
    <message>
        <source>Ask whoever pays for the account to top it up.</source>
        <translation>请负责付费的人员为账号充值。</translation>
    </message>
    <message>
        <source>Ask whoever pays for the account whether it needs topping up.</source>
        <translation>请向负责付费的人员确认是否需要充值。</translation>
    </message>
    <message>
        <source>Ask your administrator for DMS permissions in this project.</source>
        <translation>请管理员授予该项目的 DMS 权限。</translation>
    </message>
    <message>
        <source>Ask your administrator for access to the region, or choose another one.</source>
        <translation>请管理员授予该区域的访问权限，或选择其他区域。</translation>
    </message>
    <message>
        <source>Ask your administrator for permission to create agencies in IAM.</source>
        <translation>请管理员授予在 IAM 中创建委托的权限。</translation>
    </message>
    <message>
        <source>Ask your administrator to check the agency&apos;s role in IAM.</source>
        <translation>请管理员在 IAM 中检查该委托的角色。</translation>
    </message>
    <message>
        <source>Check that the bucket is in the same region as the instance; if it is new, wait a few minutes.</source>
        <translation>请检查桶与实例是否在同一区域；如果桶是新建的，请等待几分钟。</translation>
    </message>
    <message>
        <source>Check that the instance is Running, then refresh the list.</source>
        <translation>请检查实例是否为“运行中”，然后刷新列表。</translation>
    </message>
    <message>
        <source>Check that the instance is Running; if it is, send the request ID to support.</source>
        <translation>请检查实例是否为“运行中”；如果是，请把请求 ID 发给技术支持。</translation>
    </message>
    <message>
        <source>Check that the instance is a Kafka instance.</source>
        <translation>请检查该实例是否为 Kafka 实例。</translation>
    </message>
    <message>
        <source>Check that the product you chose is a Kafka product.</source>
        <translation>请检查所选产品是否为 Kafka 产品。</translation>
    </message>
    <message>
        <source>Check that the service address in the profile starts with https.</source>
        <translation>请检查配置中的服务地址是否以 https 开头。</translation>
    </message>
    <message>
        <source>Check the Kafka version of the instance; older ones may not be able to dump.</source>
        <translation>请检查实例的 Kafka 版本；较旧的版本可能不支持转储。</translation>
    </message>
    <message>
        <source>Check the access key for missing characters; it may also have been deleted or belong to another cloud.</source>
        <translation>请检查 AK 是否缺少字符；它也可能已被删除，或属于其他云。</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then try again.</source>
        <translation>请检查本机的日期和时间，然后重试。</translation>
    </message>
    <message>
        <source>Check the project, and ask your administrator for DMS permissions in it.</source>
        <translation>请检查项目，并请管理员授予该项目的 DMS 权限。</translation>
    </message>
    <message>
        <source>Check the public access settings of the instance in the console.</source>
        <translation>请在控制台检查实例的公网访问设置。</translation>
    </message>
    <message>
        <source>Check the region and the service address in the profile.</source>
        <translation>请检查配置中的区域和服务地址。</translation>
    </message>
    <message>
        <source>Check the region and the service address in the profile; this cloud may not offer dumping tasks any more.</source>
        <translation>请检查配置中的区域和服务地址；该云可能已不再提供转储任务。</translation>
    </message>
    <message>
        <source>Check the region; if it is right, send the request ID to support.</source>
        <translation>请检查区域；如果正确，请把请求 ID 发给技术支持。</translation>
    </message>
    <message>
        <source>Check the service address in the profile; if it is right, send the request ID to support.</source>
        <translation>请检查配置中的服务地址；如果正确，请把请求 ID 发给技术支持。</translation>
    </message>
    <message>
        <source>Check the service address, the project and the connector ID.</source>
        <translation>请检查服务地址、项目和连接器 ID。</translation>
    </message>
    <message>
        <source>Check the sign-in key and this computer&apos;s clock, then try once; five failures lock the key for five minutes.</source>
        <translation>请检查签名密钥和本机时钟，然后只试一次；五次失败会使密钥锁定五分钟。</translation>
    </message>
    <message>
        <source>Check the topics in the console; if it keeps happening, send the request ID to support.</source>
        <translation>请在控制台检查 Topic；如果仍然出现，请把请求 ID 发给技术支持。</translation>
    </message>
    <message>
        <source>Check the values it names; in a list, it usually means asking beyond the last page, so refresh.</source>
        <translation>请检查所指出的值；对列表而言，通常表示查询超出了最后一页，请刷新。</translation>
    </message>
    <message>
        <source>Check the values the message names; if none is named, send the request ID to support.</source>
        <translation>请检查消息中指出的值；如果没有指出，请把请求 ID 发给技术支持。</translation>
    </message>
    <message>
        <source>Check which sign-in key belongs to the profile, then try once.</source>
        <translation>请检查该配置使用的是哪个签名密钥，然后只试一次。</translation>
    </message>
    <message>
        <source>Choose a Kafka instance; dumping tasks need one.</source>
        <translation>请选择 Kafka 实例；转储任务需要它。</translation>
    </message>
    <message>
        <source>Choose a bucket in the same region as the instance.</source>
        <translation>请选择与实例在同一区域的桶。</translation>
    </message>
    <message>
        <source>Choose a sign-in key for the profile; if there is one, check that no proxy removes headers.</source>
        <translation>请为配置选择签名密钥；如果已有，请检查是否有代理删除了请求头。</translation>
    </message>
    <message>
        <source>Choose a stronger password for the instance in the console; it is not your secret key.</source>
        <translation>请在控制台为实例设置更强的密码；它不是您的 SK。</translation>
    </message>
    <message>
        <source>Choose an existing security group for the instance in the console.</source>
        <translation>请在控制台为实例选择已有的安全组。</translation>
    </message>
    <message>
        <source>Choose another bucket, or ask the bucket&apos;s owner.</source>
        <translation>请选择其他桶，或联系桶的所有者。</translation>
    </message>
    <message>
        <source>Choose another name for the instance.</source>
        <translation>请为实例换一个名称。</translation>
    </message>
    <message>
        <source>Choose another project, or ask your administrator about this one.</source>
        <translation>请选择其他项目，或向管理员询问该项目。</translation>
    </message>
    <message>
        <source>Choose another region, or check the service address in the profile.</source>
        <translation>请选择其他区域，或检查配置中的服务地址。</translation>
    </message>
    <message>
        <source>Choose another target version in the console.</source>
        <translation>请在控制台选择其他目标版本。</translation>
    </message>
    <message>
        <source>Choose another target version, or leave it as it is.</source>
        <translation>请选择其他目标版本，或保持现状。</translation>
    </message>
    <message>
        <source>Choose another zone for the instance, or do without IPv6.</source>
        <translation>请为实例选择其他可用区，或不使用 IPv6。</translation>
    </message>
    <message>
        <source>Choose at least one instance.</source>
        <translation>请至少选择一个实例。</translation>
    </message>
    <message>
        <source>Choose one of the offered windows in the console.</source>
        <translation>请从控制台提供的时间窗中选择一个。</translation>
    </message>
    <message>
        <source>Choose the bucket from the list, correct its name, or create it in the console first.</source>
        <translation>请从列表中选择桶、改正其名称，或先在控制台创建。</translation>
    </message>
    <message>
        <source>Choose the bucket from the list, or correct its name.</source>
        <translation>请从列表中选择桶，或改正其名称。</translation>
    </message>
    <message>
        <source>Choose the project the sign-in is for, or sign in for this one.</source>
        <translation>请选择该认证所属的项目，或重新为当前项目认证。</translation>
    </message>
    <message>
        <source>Connect from the company network or VPN, or ask your administrator to allow your address.</source>
        <translation>请从公司网络或 VPN 连接，或请管理员放通您的地址。</translation>
    </message>
    <message>
        <source>Copy the connector ID again from the instance&apos;s page, without blanks.</source>
        <translation>请从实例页面重新复制连接器 ID，不要带空格。</translation>
    </message>
    <message>
        <source>Copy the connector ID, not the instance ID, from the instance&apos;s page.</source>
        <translation>请从实例页面复制连接器 ID，而不是实例 ID。</translation>
    </message>
    <message>
        <source>Copy the task ID again from the task&apos;s details.</source>
        <translation>请从任务详情中重新复制任务 ID。</translation>
    </message>
    <message>
        <source>Correct the field the message names, then create the task again.</source>
        <translation>请改正消息指出的字段，然后重新创建任务。</translation>
    </message>
    <message>
        <source>Correct the number of partitions of the topic in the console.</source>
        <translation>请在控制台改正 Topic 的分区数。</translation>
    </message>
    <message>
        <source>Correct the number of replicas of the topic in the console.</source>
        <translation>请在控制台改正 Topic 的副本数。</translation>
    </message>
    <message>
        <source>Correct the retention time of the topic in the console.</source>
        <translation>请在控制台改正 Topic 的老化时间。</translation>
    </message>
    <message>
        <source>Correct the setting the message names, in the console.</source>
        <translation>请在控制台改正消息指出的参数。</translation>
    </message>
    <message>
        <source>Correct what the message names; if it names nothing, send the request ID to support.</source>
        <translation>请改正消息指出的内容；如果没有指出，请把请求 ID 发给技术支持。</translation>
    </message>
    <message>
        <source>Creating a dumping task never asks for this; if you see it here, send the request ID to support.</source>
        <translation>创建转储任务从不需要它；如果在此看到，请把请求 ID 发给技术支持。</translation>
    </message>
    <message>
        <source>Delete a task you no longer need, or ask for a larger quota.</source>
        <translation>请删除不再需要的任务，或申请更大的配额。</translation>
    </message>
    <message>
        <source>Disk encryption is not offered here.</source>
        <translation>此处不提供磁盘加密。</translation>
    </message>
    <message>
        <source>Do it in groups of at most 50.</source>
        <translation>请分批进行，每批不超过 50 个。</translation>
    </message>
    <message>
        <source>Enable the key in the console, then try again.</source>
        <translation>请在控制台启用该密钥，然后重试。</translation>
    </message>
    <message>
        <source>Encryption (SSL) is off on this instance.</source>
        <translation>该实例未开启加密（SSL）。</translation>
    </message>
    <message>
        <source>Enter both keys again, without blanks; they may be swapped.</source>
        <translation>请重新输入 AK 和 SK，不要带空格；两者可能填反了。</translation>
    </message>
    <message>
        <source>Exactly one availability zone must be given.</source>
        <translation>必须且只能指定一个可用区。</translation>
    </message>
    <message>
        <source>Finish the order in the console&apos;s billing pages, then try again.</source>
        <translation>请在控制台的费用页面完成订单，然后重试。</translation>
    </message>
    <message>
        <source>Give the bucket-writer key&apos;s user write access to the bucket, or use another key.</source>
        <translation>请为桶写入密钥所属用户授予桶的写权限，或使用其他密钥。</translation>
    </message>
    <message>
        <source>If the bucket is yours, choose it from the list; otherwise take another name.</source>
        <translation>如果桶是您的，请从列表中选择；否则请换一个名称。</translation>
    </message>
    <message>
        <source>Instance names have 4 to 64 characters and start with a letter; correct it in the console.</source>
        <translation>实例名称为 4 到 64 个字符，以字母开头；请在控制台改正。</translation>
    </message>
    <message>
        <source>It comes from the old queue service, which dumping tasks do not use; check the service address in the profile.</source>
        <translation>该错误来自旧的队列服务，转储任务不使用它；请检查配置中的服务地址。</translation>
    </message>
    <message>
        <source>Leave the quota as it is, or delete what you no longer need first.</source>
        <translation>请保持配额不变，或先删除不再需要的资源。</translation>
    </message>
    <message>
        <source>Leave the setting as it is, or ask support.</source>
        <translation>请保持该设置不变，或咨询技术支持。</translation>
    </message>
    <message>
        <source>Look for unusual characters in the names and the path; a proxy may also have changed the request.</source>
        <translation>请检查名称和路径中是否有特殊字符；代理也可能改动了请求。</translation>
    </message>
    <message>
        <source>Look in the task list before you try again; if it keeps happening, send the request ID to support.</source>
        <translation>重试前请先查看任务列表；如果仍然出现，请把请求 ID 发给技术支持。</translation>
    </message>
    <message>
        <source>Look in the task list first; if the task is not there, wait a minute and try again, with fewer topics if the list is very long.</source>
        <translation>请先查看任务列表；如果没有该任务，请等待一分钟后重试；Topic 列表很长时请减少数量。</translation>
    </message>
    <message>
        <source>Look in the task list in a few minutes, then try again if the task is not there.</source>
        <translation>请几分钟后查看任务列表，如果没有该任务再重试。</translation>
    </message>
    <message>
        <source>Lower the number of replicas of the topic in the console.</source>
        <translation>请在控制台减少 Topic 的副本数。</translation>
    </message>
    <message>
        <source>More than 50 instances were given at once.</source>
        <translation>一次给出了超过 50 个实例。</translation>
    </message>
    <message>
        <source>Name fewer topics, or use a pattern instead.</source>
        <translation>请减少 Topic，或改用正则表达式。</translation>
    </message>
    <message>
        <source>No instance, connector or task with this ID exists in this project.</source>
        <translation>该项目中没有此 ID 的实例、连接器或任务。</translation>
    </message>
    <message>
        <source>No part of the service is up to answer.</source>
        <translation>服务没有可应答的后端。</translation>
    </message>
    <message>
        <source>No product matches this request.</source>
        <translation>没有与该请求匹配的产品。</translation>
    </message>
    <message>
        <source>No tag with this name exists.</source>
        <translation>没有这个名称的标签。</translation>
    </message>
    <message>
        <source>Nothing to change on your side; send the request ID to support.</source>
        <translation>您无需做任何更改；请把请求 ID 发给技术支持。</translation>
    </message>
    <message>
        <source>One value in the request is not allowed; the service may not say which.</source>
        <translation>请求中有一个值不允许；服务可能没有说明是哪个。</translation>
    </message>
    <message>
        <source>Only a running instance can be upgraded.</source>
        <translation>只有运行中的实例才能升级。</translation>
    </message>
    <message>
        <source>Pick the topic from the list; a new one needs 4 to 64 letters, digits, underscores or hyphens and starts with a letter.</source>
        <translation>请从列表中选择 Topic；新建的名称需为 4 到 64 个字母、数字、下划线或连字符，并以字母开头。</translation>
    </message>
    <message>
        <source>Refresh the instance list; there is nothing to undo.</source>
        <translation>请刷新实例列表；没有需要撤销的操作。</translation>
    </message>
    <message>
        <source>Refresh the list; if it stays, send the request ID to support.</source>
        <translation>请刷新列表；如果仍然如此，请把请求 ID 发给技术支持。</translation>
    </message>
    <message>
        <source>Refresh the lists; check the project and the region, and that it is the connector ID and not the instance ID.</source>
        <translation>请刷新列表；检查项目和区域，并确认填写的是连接器 ID 而不是实例 ID。</translation>
    </message>
    <message>
        <source>Refresh; nothing may have been written there yet.</source>
        <translation>请刷新；那里可能还没有写入任何内容。</translation>
    </message>
    <message>
        <source>Remove the repeated instance ID.</source>
        <translation>请去掉重复的实例 ID。</translation>
    </message>
    <message>
        <source>Set the clock, then try again.</source>
        <translation>请校准时钟，然后重试。</translation>
    </message>
    <message>
        <source>Shorten the description of the instance in the console.</source>
        <translation>请在控制台缩短实例的描述。</translation>
    </message>
    <message>
        <source>Sign in again for the region of this profile.</source>
        <translation>请重新为该配置的区域认证。</translation>
    </message>
    <message>
        <source>Sign in again to get a new token for this project.</source>
        <translation>请重新认证，以获取该项目的新令牌。</translation>
    </message>
    <message>
        <source>Sign in again; a token lasts 24 hours.</source>
        <translation>请重新认证；令牌有效期为 24 小时。</translation>
    </message>
    <message>
        <source>Somebody already has a bucket with this name.</source>
        <translation>已有人使用了这个桶名。</translation>
    </message>
    <message>
        <source>Something went wrong inside the gateway.</source>
        <translation>网关内部出错。</translation>
    </message>
    <message>
        <source>Something went wrong inside the service.</source>
        <translation>服务内部出错。</translation>
    </message>
    <message>
        <source>Start a consumer of the group if you need it; a dumping task brings its own.</source>
        <translation>如果需要，请启动该消费组的消费者；转储任务自带消费者。</translation>
    </message>
    <message>
        <source>The ID in the address does not have the right form.</source>
        <translation>地址中的 ID 格式不正确。</translation>
    </message>
    <message>
        <source>The Kafka user name breaks the naming rule.</source>
        <translation>Kafka 用户名不符合命名规则。</translation>
    </message>
    <message>
        <source>The access key does not exist.</source>
        <translation>该 AK 不存在。</translation>
    </message>
    <message>
        <source>The account does not have enough money left.</source>
        <translation>账号余额不足。</translation>
    </message>
    <message>
        <source>The account has not finished its real-name check.</source>
        <translation>账号尚未完成实名认证。</translation>
    </message>
    <message>
        <source>The account is frozen.</source>
        <translation>账号已被冻结。</translation>
    </message>
    <message>
        <source>The account is restricted and may not use DMS.</source>
        <translation>账号受限，不能使用 DMS。</translation>
    </message>
    <message>
        <source>The account is restricted.</source>
        <translation>账号受限。</translation>
    </message>
    <message>
        <source>The account that owns the bucket owes money or has none left.</source>
        <translation>桶所属账号欠费或余额不足。</translation>
    </message>
    <message>
        <source>The action must be delete or restart.</source>
        <translation>操作必须是 delete 或 restart。</translation>
    </message>
    <message>
        <source>The address holds values the service does not accept.</source>
        <translation>地址中含有服务不接受的值。</translation>
    </message>
    <message>
        <source>The answer would be too large for the service.</source>
        <translation>应答内容过大，服务无法返回。</translation>
    </message>
    <message>
        <source>The app has used up its calls.</source>
        <translation>该应用的调用次数已用完。</translation>
    </message>
    <message>
        <source>The app is frozen.</source>
        <translation>该应用已被冻结。</translation>
    </message>
    <message>
        <source>The app is not allowed to use this call.</source>
        <translation>该应用无权调用此接口。</translation>
    </message>
    <message>
        <source>The app sign-in is wrong.</source>
        <translation>应用认证信息错误。</translation>
    </message>
    <message>
        <source>The automatic renewal setting is not valid.</source>
        <translation>自动续费设置无效。</translation>
    </message>
    <message>
        <source>The availability zone does not exist.</source>
        <translation>该可用区不存在。</translation>
    </message>
    <message>
        <source>The availability zone does not offer IPv6.</source>
        <translation>该可用区不支持 IPv6。</translation>
    </message>
    <message>
        <source>The bucket does not exist.</source>
        <translation>该桶不存在。</translation>
    </message>
    <message>
        <source>The bucket has to be reached at another address for now.</source>
        <translation>该桶目前需通过另一个地址访问。</translation>
    </message>
    <message>
        <source>The bucket lives in another region.</source>
        <translation>该桶在另一个区域。</translation>
    </message>
    <message>
        <source>The bucket name breaks the naming rule.</source>
        <translation>桶名不符合命名规则。</translation>
    </message>
    <message>
        <source>The cloud has no capacity left for this.</source>
        <translation>云上已没有可用的资源。</translation>
    </message>
    <message>
        <source>The connector ID is not a UUID.</source>
        <translation>连接器 ID 不是 UUID。</translation>
    </message>
    <message>
        <source>The consumer group does not exist.</source>
        <translation>该消费组不存在。</translation>
    </message>
    <message>
        <source>The consumer group has no running consumer.</source>
        <translation>该消费组没有运行中的消费者。</translation>
    </message>
    <message>
        <source>The description is longer than 1024 characters.</source>
        <translation>描述超过 1024 个字符。</translation>
    </message>
    <message>
        <source>The disk encryption key is missing.</source>
        <translation>缺少磁盘加密密钥。</translation>
    </message>
    <message>
        <source>The disk encryption key is not enabled.</source>
        <translation>磁盘加密密钥未启用。</translation>
    </message>
    <message>
        <source>The disk of a RabbitMQ instance cannot be enlarged.</source>
        <translation>RabbitMQ 实例的磁盘不能扩容。</translation>
    </message>
    <message>
        <source>The disk of the instance has been enlarged as often as allowed.</source>
        <translation>实例磁盘的扩容次数已达上限。</translation>
    </message>
    <message>
        <source>The disk size is not valid.</source>
        <translation>磁盘大小无效。</translation>
    </message>
    <message>
        <source>The engine does not fit the product.</source>
        <translation>引擎与产品不匹配。</translation>
    </message>
    <message>
        <source>The gateway could not accept the request, or the service behind it did not answer.</source>
        <translation>网关无法接受请求，或其后端服务没有应答。</translation>
    </message>
    <message>
        <source>The gateway could not find the host of the service.</source>
        <translation>网关找不到服务的主机。</translation>
    </message>
    <message>
        <source>The gateway could not find the network of the service.</source>
        <translation>网关找不到服务的网络。</translation>
    </message>
    <message>
        <source>The gateway could not find the right entrance of the service.</source>
        <translation>网关找不到服务的正确入口。</translation>
    </message>
    <message>
        <source>The gateway could not load its settings for this call.</source>
        <translation>网关无法加载该接口的配置。</translation>
    </message>
    <message>
        <source>The gateway could not look up your account.</source>
        <translation>网关无法查询您的账号。</translation>
    </message>
    <message>
        <source>The gateway could not pass the request on.</source>
        <translation>网关无法转发请求。</translation>
    </message>
    <message>
        <source>The gateway could not sign the request it passes on.</source>
        <translation>网关无法为转发的请求签名。</translation>
    </message>
    <message>
        <source>The gateway could not tell which network address you come from.</source>
        <translation>网关无法判断您的来源地址。</translation>
    </message>
    <message>
        <source>The gateway did not understand the request.</source>
        <translation>网关无法理解该请求。</translation>
    </message>
    <message>
        <source>The gateway does not accept this protocol.</source>
        <translation>网关不接受该协议。</translation>
    </message>
    <message>
        <source>The gateway ended up calling itself.</source>
        <translation>网关最终调用到了自己。</translation>
    </message>
    <message>
        <source>The gateway found no service behind this address.</source>
        <translation>网关在该地址后没有找到服务。</translation>
    </message>
    <message>
        <source>The gateway is not allowed to reach the service&apos;s network address.</source>
        <translation>网关不允许访问服务的网络地址。</translation>
    </message>
    <message>
        <source>The gateway is not set up for this call.</source>
        <translation>网关没有配置该接口。</translation>
    </message>
    <message>
        <source>The gateway lacks a part it needs for this call.</source>
        <translation>网关缺少该接口所需的组件。</translation>
    </message>
    <message>
        <source>The instance already has this version.</source>
        <translation>实例已经是该版本。</translation>
    </message>
    <message>
        <source>The instance cannot be upgraded to this version.</source>
        <translation>实例不能升级到该版本。</translation>
    </message>
    <message>
        <source>The instance cannot do this in its present state.</source>
        <translation>实例在当前状态下不能执行该操作。</translation>
    </message>
    <message>
        <source>The instance is being created, started, stopped or restarted and cannot be deleted now.</source>
        <translation>实例正在创建、启动、停止或重启，现在不能删除。</translation>
    </message>
    <message>
        <source>The instance is not frozen, so it cannot be unfrozen.</source>
        <translation>实例没有被冻结，无需解冻。</translation>
    </message>
    <message>
        <source>The instance is too old for this.</source>
        <translation>实例版本过旧，不支持该操作。</translation>
    </message>
    <message>
        <source>The instance name breaks the naming rule.</source>
        <translation>实例名称不符合命名规则。</translation>
    </message>
    <message>
        <source>The instance parameters cannot be read.</source>
        <translation>无法读取实例参数。</translation>
    </message>
    <message>
        <source>The instance password is too simple.</source>
        <translation>实例密码过于简单。</translation>
    </message>
    <message>
        <source>The instance size (spec code) is not known.</source>
        <translation>实例规格（spec code）未知。</translation>
    </message>
    <message>
        <source>The instance size (spec code) is not valid.</source>
        <translation>实例规格（spec code）无效。</translation>
    </message>
    <message>
        <source>The key is not allowed to do this with the bucket.</source>
        <translation>该密钥无权对桶执行此操作。</translation>
    </message>
    <message>
        <source>The key was locked after too many wrong signatures.</source>
        <translation>签名错误次数过多，密钥已被锁定。</translation>
    </message>
    <message>
        <source>The length of the subscription is not a whole number.</source>
        <translation>包周期的时长不是整数。</translation>
    </message>
    <message>
        <source>The list of instances is empty.</source>
        <translation>实例列表为空。</translation>
    </message>
    <message>
        <source>The list was asked for beyond its end.</source>
        <translation>查询超出了列表末尾。</translation>
    </message>
    <message>
        <source>The maintenance window is not valid.</source>
        <translation>维护时间窗无效。</translation>
    </message>
    <message>
        <source>The network (VPC) ID is missing.</source>
        <translation>缺少虚拟私有云（VPC）ID。</translation>
    </message>
    <message>
        <source>The network (VPC) does not exist.</source>
        <translation>该虚拟私有云（VPC）不存在。</translation>
    </message>
    <message>
        <source>The page asked for is too large.</source>
        <translation>请求的分页过大。</translation>
    </message>
    <message>
        <source>The product ID is not known.</source>
        <translation>产品 ID 未知。</translation>
    </message>
    <message>
        <source>The project ID does not have the right form.</source>
        <translation>项目 ID 格式不正确。</translation>
    </message>
    <message>
        <source>The project cannot be used at the moment.</source>
        <translation>该项目暂时不可用。</translation>
    </message>
    <message>
        <source>The queue does not exist.</source>
        <translation>该队列不存在。</translation>
    </message>
    <message>
        <source>The quota is used up; most likely there are already as many dumping tasks as allowed.</source>
        <translation>配额已用完；很可能转储任务数已达上限。</translation>
    </message>
    <message>
        <source>The quota of the old queue service is used up.</source>
        <translation>旧队列服务的配额已用完。</translation>
    </message>
    <message>
        <source>The request arrived without any content.</source>
        <translation>收到的请求没有内容。</translation>
    </message>
    <message>
        <source>The request carried no sign-in token.</source>
        <translation>请求中没有认证令牌。</translation>
    </message>
    <message>
        <source>The request contains fields the service does not accept.</source>
        <translation>请求中含有服务不接受的字段。</translation>
    </message>
    <message>
        <source>The request does not have the form the service expects.</source>
        <translation>请求格式不符合服务的要求。</translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation>请求过大。</translation>
    </message>
    <message>
        <source>The same instance ID is given twice.</source>
        <translation>同一个实例 ID 给了两次。</translation>
    </message>
    <message>
        <source>The secret key does not belong to the access key.</source>
        <translation>SK 与 AK 不匹配。</translation>
    </message>
    <message>
        <source>The security group ID is missing.</source>
        <translation>缺少安全组 ID。</translation>
    </message>
    <message>
        <source>The security group blocks traffic the instance needs.</source>
        <translation>安全组阻断了实例所需的流量。</translation>
    </message>
    <message>
        <source>The security group does not exist.</source>
        <translation>该安全组不存在。</translation>
    </message>
    <message>
        <source>The service could not configure the instance.</source>
        <translation>服务无法配置该实例。</translation>
    </message>
    <message>
        <source>The service could not find one of the instance&apos;s nodes.</source>
        <translation>服务找不到实例的某个节点。</translation>
    </message>
    <message>
        <source>The service could not find the role its agency needs.</source>
        <translation>服务找不到其委托所需的角色。</translation>
    </message>
    <message>
        <source>The service could not give its agency the role it needs.</source>
        <translation>服务无法为其委托授予所需的角色。</translation>
    </message>
    <message>
        <source>The service could not list the topics.</source>
        <translation>服务无法查询 Topic 列表。</translation>
    </message>
    <message>
        <source>The service could not make a password.</source>
        <translation>服务无法生成密码。</translation>
    </message>
    <message>
        <source>The service could not read the request as JSON.</source>
        <translation>服务无法将请求解析为 JSON。</translation>
    </message>
    <message>
        <source>The service could not read the role of its agency.</source>
        <translation>服务无法读取其委托的角色。</translation>
    </message>
    <message>
        <source>The service could not set up the backup of the instance.</source>
        <translation>服务无法设置实例的备份。</translation>
    </message>
    <message>
        <source>The service could not start upgrading the instance.</source>
        <translation>服务无法开始升级实例。</translation>
    </message>
    <message>
        <source>The service could not update the topics.</source>
        <translation>服务无法更新 Topic。</translation>
    </message>
    <message>
        <source>The service did not accept your signature.</source>
        <translation>服务没有接受您的签名。</translation>
    </message>
    <message>
        <source>The service does not accept this kind of call here.</source>
        <translation>服务不接受此类调用。</translation>
    </message>
    <message>
        <source>The service does not know this address.</source>
        <translation>服务不认识该地址。</translation>
    </message>
    <message>
        <source>The service does not support this type.</source>
        <translation>服务不支持该类型。</translation>
    </message>
    <message>
        <source>The service does not support this version.</source>
        <translation>服务不支持该版本。</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>服务繁忙。</translation>
    </message>
    <message>
        <source>The service refused one field; its message names which.</source>
        <translation>服务拒绝了一个字段；其消息中指出了是哪个。</translation>
    </message>
    <message>
        <source>The service took too long to look it up.</source>
        <translation>服务查询超时。</translation>
    </message>
    <message>
        <source>The service was not allowed to set up the agency it works through.</source>
        <translation>服务无权创建其所需的委托。</translation>
    </message>
    <message>
        <source>The settings for public access are not valid.</source>
        <translation>公网访问设置无效。</translation>
    </message>
    <message>
        <source>The sign-in belongs to another project.</source>
        <translation>该认证属于另一个项目。</translation>
    </message>
    <message>
        <source>The sign-in is wrong or missing.</source>
        <translation>认证信息错误或缺失。</translation>
    </message>
    <message>
        <source>The sign-in service (IAM) is not available.</source>
        <translation>统一身份认证服务（IAM）不可用。</translation>
    </message>
    <message>
        <source>The sign-in token has expired or is for another region.</source>
        <translation>认证令牌已过期，或属于另一个区域。</translation>
    </message>
    <message>
        <source>The sign-in token has expired.</source>
        <translation>认证令牌已过期。</translation>
    </message>
    <message>
        <source>The sign-in token is not valid.</source>
        <translation>认证令牌无效。</translation>
    </message>
    <message>
        <source>The subnet ID is missing.</source>
        <translation>缺少子网 ID。</translation>
    </message>
    <message>
        <source>The subnet does not belong to the chosen network (VPC).</source>
        <translation>子网不属于所选虚拟私有云（VPC）。</translation>
    </message>
    <message>
        <source>The subnet has no automatic addresses (DHCP).</source>
        <translation>子网没有开启 DHCP。</translation>
    </message>
    <message>
        <source>The subscription period type is not valid.</source>
        <translation>包周期类型无效。</translation>
    </message>
    <message>
        <source>The tag is already in use.</source>
        <translation>该标签已被使用。</translation>
    </message>
    <message>
        <source>The task ID does not have the right form.</source>
        <translation>任务 ID 格式不正确。</translation>
    </message>
    <message>
        <source>The topic asks for more replicas than there are brokers.</source>
        <translation>Topic 的副本数超过了代理数。</translation>
    </message>
    <message>
        <source>The user behind the key has been deleted.</source>
        <translation>密钥所属的用户已被删除。</translation>
    </message>
    <message>
        <source>There is a problem with the account that owns the key.</source>
        <translation>密钥所属账号存在问题。</translation>
    </message>
    <message>
        <source>There is no bucket with this name.</source>
        <translation>没有这个名称的桶。</translation>
    </message>
    <message>
        <source>There is no such file in the bucket.</source>
        <translation>桶中没有该文件。</translation>
    </message>
    <message>
        <source>This address does not exist here.</source>
        <translation>此处不存在该地址。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is more than 15 minutes off.</source>
        <translation>本机时钟偏差超过 15 分钟。</translation>
    </message>
    <message>
        <source>This instance cannot change what it does when its disk is full.</source>
        <translation>该实例不能更改磁盘写满时的策略。</translation>
    </message>
    <message>
        <source>This is about buying or changing an instance; do that in the console, then come back.</source>
        <translation>这涉及购买或变更实例；请在控制台处理后再回来。</translation>
    </message>
    <message>
        <source>This service is not offered in this region.</source>
        <translation>该区域不提供此服务。</translation>
    </message>
    <message>
        <source>This user is not allowed to do that.</source>
        <translation>该用户无权执行此操作。</translation>
    </message>
    <message>
        <source>This user is not allowed to use this call.</source>
        <translation>该用户无权调用此接口。</translation>
    </message>
    <message>
        <source>This user may not use this region.</source>
        <translation>该用户无权使用此区域。</translation>
    </message>
    <message>
        <source>This user may only read.</source>
        <translation>该用户只有只读权限。</translation>
    </message>
    <message>
        <source>Too many queues were asked for at once.</source>
        <translation>一次请求的队列过多。</translation>
    </message>
    <message>
        <source>Too many requests came at once, so the gateway is slowing you down.</source>
        <translation>请求过于频繁，网关正在限流。</translation>
    </message>
    <message>
        <source>Too many requests came at once, so the service is slowing you down.</source>
        <translation>请求过于频繁，服务正在限流。</translation>
    </message>
    <message>
        <source>Top up the account, then try again.</source>
        <translation>请为账号充值，然后重试。</translation>
    </message>
    <message>
        <source>Try again later, or choose another size or zone in the console.</source>
        <translation>请稍后重试，或在控制台选择其他规格或可用区。</translation>
    </message>
    <message>
        <source>Try again; if a proxy stands in between, check that it passes request bodies on.</source>
        <translation>请重试；如果经过代理，请检查代理是否转发请求体。</translation>
    </message>
    <message>
        <source>Try without the proxy or VPN, or ask your network team.</source>
        <translation>请不经代理或 VPN 重试，或咨询网络团队。</translation>
    </message>
    <message>
        <source>Turn SSL on for the instance if you need it; a dumping task does not.</source>
        <translation>如有需要，请为实例开启 SSL；转储任务不需要。</translation>
    </message>
    <message>
        <source>Turn on DHCP for the subnet in the console.</source>
        <translation>请在控制台为子网开启 DHCP。</translation>
    </message>
    <message>
        <source>Two parts of the service could not talk to each other.</source>
        <translation>服务的两个组件之间无法通信。</translation>
    </message>
    <message>
        <source>Use 3 to 63 small letters, digits, hyphens or dots, with a letter or digit at both ends.</source>
        <translation>请使用 3 到 63 个小写字母、数字、连字符或点，首尾为字母或数字。</translation>
    </message>
    <message>
        <source>Use 4 to 64 letters, digits or hyphens for the Kafka user; it is not your sign-in key.</source>
        <translation>Kafka 用户名请使用 4 到 64 个字母、数字或连字符；它不是您的签名密钥。</translation>
    </message>
    <message>
        <source>Use a user who may change DMS, or ask for that permission.</source>
        <translation>请使用有 DMS 修改权限的用户，或申请该权限。</translation>
    </message>
    <message>
        <source>Use an access key or a token for this profile; app sign-in is not supported.</source>
        <translation>请为该配置使用访问密钥或令牌；不支持应用认证。</translation>
    </message>
    <message>
        <source>Use the 32-character project ID of this region, from My Credentials in the console, without blanks.</source>
        <translation>请使用该区域的 32 位项目 ID（见控制台“我的凭证”），不要带空格。</translation>
    </message>
    <message>
        <source>Use the key of a user who still exists.</source>
        <translation>请使用仍然存在的用户的密钥。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>请等待几分钟，然后重试。</translation>
    </message>
    <message>
        <source>Wait a little, then refresh.</source>
        <translation>请稍等片刻，然后刷新。</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>请稍等片刻，然后重试。</translation>
    </message>
    <message>
        <source>Wait a minute and try again; if it stays, ask your administrator to check the agency in IAM.</source>
        <translation>请等待一分钟后重试；如果仍然如此，请管理员在 IAM 中检查该委托。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>请等待一分钟，然后重试。</translation>
    </message>
    <message>
        <source>Wait five minutes, then enter both keys again.</source>
        <translation>请等待五分钟，然后重新输入 AK 和 SK。</translation>
    </message>
    <message>
        <source>Wait until the instance is Running again, then try again; switching the connector on takes about 20 minutes.</source>
        <translation>请等待实例恢复“运行中”后重试；开启连接器大约需要 20 分钟。</translation>
    </message>
    <message>
        <source>Wait until the instance is Running, then try again.</source>
        <translation>请等待实例变为“运行中”，然后重试。</translation>
    </message>
    <message>
        <source>Wait until the job is done, then try again.</source>
        <translation>请等待任务执行完毕，然后重试。</translation>
    </message>
    <message>
        <source>Wait until the order is done, then try again.</source>
        <translation>请等待订单完成，然后重试。</translation>
    </message>
    <message>
        <source>You may not have any more instances.</source>
        <translation>您的实例数已达上限。</translation>
    </message>
    <message>
        <source>Your network address is not allowed in.</source>
        <translation>您的网络地址不被允许访问。</translation>
    </message>
    <message>
        <source>Check the region and the service address in the profile. If the instances can be listed there, the service offers only the newer Smart Connect, which Spillway does not speak.</source>
        <translation>请检查配置中的区域和服务地址。如果在那里可以列出实例，则该服务只提供较新的 Smart Connect，而 Spillway 不支持它。</translation>
    </message>
    <message>
        <source>Ask your administrator for the DMS permission for this.</source>
        <translation>请管理员授予相应的 DMS 权限。</translation>
    </message>
    <message>
        <source>Correct the field the message names; if it names none, check every field, and try another task name, because this one may be taken.</source>
        <translation>请改正消息指出的字段；如果没有指出，请检查每个字段，并换一个任务名称，当前名称可能已被占用。</translation>
    </message>
    <message>
        <source>The service refused a value.</source>
        <translation>服务拒绝了某个值。</translation>
    </message>
</context>
<context>
    <name>Exposure</name>
    <message>
        <source>as it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>percent-encoded</source>
        <translation>百分号编码</translation>
    </message>
    <message>
        <source>as UTF-16</source>
        <translation>UTF-16 编码</translation>
    </message>
    <message>
        <source>as base64</source>
        <translation>Base64 编码</translation>
    </message>
    <message>
        <source>as hexadecimal digits</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>backwards</source>
        <translation>倒序</translation>
    </message>
    <message>
        <source>The search was stopped before its end.</source>
        <translation>搜索在完成前被停止。</translation>
    </message>
    <message>
        <source>%1 holds the secret of “%2”, %3.</source>
        <translation>%1 中含有“%2”的 SK，形式：%3。</translation>
    </message>
    <message>
        <source>Delete what you do not need of these files, and replace each key named here: whoever read the file has it.</source>
        <translation>请删除这些文件中不需要的部分，并更换此处列出的每个密钥：读过该文件的人都已拥有它。</translation>
    </message>
    <message>
        <source>“%1” was not looked for. %2</source>
        <translation>没有搜索“%1”。%2</translation>
    </message>
    <message>
        <source>“%1” is too short to look for: it would be found everywhere.</source>
        <translation>“%1”太短，无法搜索：到处都会匹配。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>No profile has a key in the keyring, so there was none to look for.</source>
        <translation>没有任何配置在密钥环中存有密钥，因此无可搜索。</translation>
    </message>
    <message>
        <source>No key was found in any file.</source>
        <translation>没有在任何文件中发现密钥。</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked for %1 in %2, %3.</source>
        <translation>已搜索：%1；范围：%2，%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n 个密钥</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>%1 in the address of the request · mandatory</source>
        <translation>请求地址中的 %1 · 必填</translation>
    </message>
    <message>
        <source>%1 in the request · mandatory</source>
        <translation>请求中的 %1 · 必填</translation>
    </message>
    <message>
        <source>%1 in the request · optional</source>
        <translation>请求中的 %1 · 可选</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>(%1; %2)</source>
        <extracomment>behind a rule: 1 &quot;error&quot; or &quot;note&quot;, 2 where the rule comes from</extracomment>
        <translation>（%1；%2）</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>%1 is missing.</source>
        <extracomment>%1 is a field&apos;s label, such as &quot;Bucket&quot;</extracomment>
        <translation>缺少%1。</translation>
    </message>
    <message>
        <source>%1 must be a number without quotes, not of the kind “%2”.</source>
        <translation>%1必须是不带引号的数字，而不是“%2”类型。</translation>
    </message>
    <message>
        <source>%1 must be text in quotes, not of the kind “%2”.</source>
        <translation>%1必须是带引号的文本，而不是“%2”类型。</translation>
    </message>
    <message>
        <source>%1 may only have letters, digits, hyphens and underscores: it becomes part of the address.</source>
        <translation>%1只能包含字母、数字、连字符和下划线：它会成为地址的一部分。</translation>
    </message>
    <message>
        <source>Name the topics, or give a pattern that finds them.</source>
        <translation>请指定 Topic，或给出能匹配它们的正则表达式。</translation>
    </message>
    <message>
        <source>Topics and pattern are both given. The service takes one of them only.</source>
        <translation>同时给出了 Topic 和正则表达式。服务只接受其中之一。</translation>
    </message>
    <message>
        <source>There is a comma with no topic beside it.</source>
        <translation>有一个逗号旁边没有 Topic。</translation>
    </message>
    <message>
        <source>A topic’s name has no blanks: “%1”.</source>
        <translation>Topic 名称不能有空格：“%1”。</translation>
    </message>
    <message>
        <source>A topic’s name has a control character in it.</source>
        <translation>某个 Topic 名称中含有控制字符。</translation>
    </message>
    <message>
        <source>The topic “%1…” has %2 characters; Kafka allows 249.</source>
        <translation>Topic“%1…”有 %2 个字符；Kafka 最多允许 249 个。</translation>
    </message>
    <message>
        <source>“%1” takes every topic, which the service does not allow. List topics, or use a narrower pattern, for example orders-.*</source>
        <translation>“%1”会匹配所有 Topic，服务不允许。请列出 Topic，或使用更窄的正则表达式，例如 orders-.*</translation>
    </message>
    <message>
        <source>“%1” takes every topic, which the service does not allow. List topics, or narrow it, for example orders-.*</source>
        <translation>“%1”会匹配所有 Topic，服务不允许。请列出 Topic，或缩小范围，例如 orders-.*</translation>
    </message>
    <message>
        <source>“%1” looks like a pattern. The page allows one here, but patterns have a field of their own.</source>
        <translation>“%1”看起来是正则表达式。官方文档在此处允许，但正则表达式有单独的字段。</translation>
    </message>
    <message>
        <source>“%1” is no name that Kafka allows: letters, digits, dot, underscore and hyphen.</source>
        <translation>“%1”不是 Kafka 允许的名称：只能有字母、数字、点、下划线和连字符。</translation>
    </message>
    <message>
        <source>“%1” is listed twice.</source>
        <translation>“%1”列了两次。</translation>
    </message>
    <message>
        <source>“%1” belongs to Kafka or the service itself; its content is hardly what you want.</source>
        <translation>“%1”属于 Kafka 或服务自身；其内容多半不是您想要的。</translation>
    </message>
    <message>
        <source>%1 topics; the console allows 20. A pattern may be the better choice.</source>
        <translation>%1 个 Topic；控制台最多允许 20 个。使用正则表达式可能更好。</translation>
    </message>
    <message>
        <source>The service runs on Java, which reads “%1” otherwise or not at all: it may refuse the pattern, or take other topics than are shown here.</source>
        <translation>服务基于 Java，对“%1”的解释不同或不支持：它可能拒绝该正则表达式，或匹配到与此处不同的 Topic。</translation>
    </message>
    <message>
        <source>The pattern has a control character in it.</source>
        <translation>正则表达式中含有控制字符。</translation>
    </message>
    <message>
        <source>The pattern cannot be read, at character %1: %2.</source>
        <translation>无法解析正则表达式，第 %1 个字符处：%2。</translation>
    </message>
    <message>
        <source>“%1” stands twice. Which value is meant?</source>
        <translation>“%1”出现了两次。要用哪个值？</translation>
    </message>
    <message>
        <source>“%1” is no key of this request. It will not be sent.</source>
        <translation>“%1”不是该请求的键，不会发送。</translation>
    </message>
    <message>
        <source>The object obs_destination_descriptor is missing.</source>
        <translation>缺少对象 obs_destination_descriptor。</translation>
    </message>
    <message>
        <source>obs_destination_descriptor must be an object, not of the kind “%1”.</source>
        <translation>obs_destination_descriptor 必须是对象，而不是“%1”类型。</translation>
    </message>
    <message>
        <source>The service knows “%1” only, not “%2”.</source>
        <translation>服务只认识“%1”，不认识“%2”。</translation>
    </message>
    <message>
        <source>The service takes TEXT here, not “%1”, although the page’s prose says TXT.</source>
        <translation>服务在此接受 TEXT，而不是“%1”，尽管官方文档正文写的是 TXT。</translation>
    </message>
    <message>
        <source>A task’s name has no blanks and no control characters.</source>
        <translation>任务名称不能有空格和控制字符。</translation>
    </message>
    <message>
        <source>%1 characters; the console asks for 4 to 64. The service may still take it.</source>
        <translation>%1 个字符；控制台要求 4 到 64 个。服务也许仍会接受。</translation>
    </message>
    <message>
        <source>“%1” is not among letters, digits, hyphen and underscore, which the console asks for. The service may still take it.</source>
        <translation>“%1”不在控制台要求的字母、数字、连字符和下划线之内。服务也许仍会接受。</translation>
    </message>
    <message>
        <source>The service wants this in lower case: “%1”.</source>
        <translation>服务要求小写：“%1”。</translation>
    </message>
    <message>
        <source>“%1” is neither “latest” nor “earliest”.</source>
        <translation>“%1”既不是“latest”也不是“earliest”。</translation>
    </message>
    <message>
        <source>An access key has no blanks and no special characters.</source>
        <translation>AK 不含空格和特殊字符。</translation>
    </message>
    <message>
        <source>This looks like a secret key: an access key has 20 characters, a secret key 40.</source>
        <translation>这看起来是 SK：AK 有 20 个字符，SK 有 40 个。</translation>
    </message>
    <message>
        <source>%1 characters; a permanent access key usually has 20.</source>
        <translation>%1 个字符；永久 AK 通常有 20 个。</translation>
    </message>
    <message>
        <source>%1 characters; a permanent secret key usually has 40.</source>
        <translation>%1 个字符；永久 SK 通常有 40 个。</translation>
    </message>
    <message>
        <source>A project ID usually has 32 characters, 0–9 and a–f; this has %1.</source>
        <translation>项目 ID 通常有 32 个字符（0–9 和 a–f）；这个有 %1 个。</translation>
    </message>
    <message>
        <source>A connector ID usually looks like 55b78880-9077-4c74-ad5a-6868555f76a4.</source>
        <translation>连接器 ID 通常形如 55b78880-9077-4c74-ad5a-6868555f76a4。</translation>
    </message>
    <message>
        <source>A bucket’s name has no capitals.</source>
        <translation>桶名不能有大写字母。</translation>
    </message>
    <message>
        <source>“%1” is not allowed in a bucket’s name: lower-case letters, digits, hyphen and dot are.</source>
        <translation>桶名不允许“%1”：只允许小写字母、数字、连字符和点。</translation>
    </message>
    <message>
        <source>%1 characters; a bucket’s name has 3 to 63.</source>
        <translation>%1 个字符；桶名为 3 到 63 个。</translation>
    </message>
    <message>
        <source>A bucket’s name begins and ends with a letter or a digit.</source>
        <translation>桶名以字母或数字开头和结尾。</translation>
    </message>
    <message>
        <source>A dot in a bucket’s name has a letter or a digit on either side.</source>
        <translation>桶名中点的两侧必须是字母或数字。</translation>
    </message>
    <message>
        <source>A bucket’s name must not look like an IP address.</source>
        <translation>桶名不能像 IP 地址。</translation>
    </message>
    <message>
        <source>“%1” is not allowed here: letters, digits, underscore, hyphen and slash are.</source>
        <translation>此处不允许“%1”：只允许字母、数字、下划线、连字符和斜杠。</translation>
    </message>
    <message>
        <source>%1 characters; 64 is the most.</source>
        <translation>%1 个字符；最多 64 个。</translation>
    </message>
    <message>
        <source>%1 of 64 characters. The older page of the service allowed 50.</source>
        <translation>%1/64 个字符。服务的旧版文档只允许 50 个。</translation>
    </message>
    <message>
        <source>A slash at an end, or two in a row, makes a folder without a name.</source>
        <translation>首尾的斜杠或连续两个斜杠会产生没有名称的目录。</translation>
    </message>
    <message>
        <source>For no time folders, leave the folder pattern out; “%1” is not a value.</source>
        <translation>如不需要时间目录，请不填时间目录格式；“%1”不是有效值。</translation>
    </message>
    <message>
        <source>“%1” is not among the five patterns from yyyy to yyyy/MM/dd/HH/mm. Case counts.</source>
        <translation>“%1”不在 yyyy 到 yyyy/MM/dd/HH/mm 这五种格式之内。区分大小写。</translation>
    </message>
    <message>
        <source>This is a backslash and a letter, not a new line.</source>
        <translation>这是一个反斜杠加一个字母，不是换行符。</translation>
    </message>
    <message>
        <source>“%1” is no delimiter here: comma, semicolon, vertical bar, new line, or NULL.</source>
        <translation>“%1”不能用作分隔符：只能是逗号、分号、竖线、换行符或 NULL。</translation>
    </message>
    <message>
        <source>How NULL travels is documented nowhere; the service may refuse it.</source>
        <translation>没有任何文档说明如何传递 NULL；服务可能会拒绝。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of seconds.</source>
        <translation>“%1”不是整数秒。</translation>
    </message>
    <message>
        <source>30 to 900 seconds; “%1” is outside.</source>
        <translation>30 到 900 秒；“%1”超出范围。</translation>
    </message>
    <message>
        <source>Check the DMS endpoint and this computer’s network.</source>
        <translation>请检查 DMS 终端节点和本机网络。</translation>
    </message>
    <message>
        <source>Nothing listens there. Check the DMS endpoint and its port.</source>
        <translation>那里没有服务在监听。请检查 DMS 终端节点及其端口。</translation>
    </message>
    <message>
        <source>The service’s certificate could not be verified. If your company inspects TLS, give its CA file.</source>
        <translation>无法验证服务的证书。如果贵公司会检查 TLS 流量，请提供公司的 CA 文件。</translation>
    </message>
    <message>
        <source>Check the proxy’s address and sign-in.</source>
        <translation>请检查代理的地址和登录信息。</translation>
    </message>
    <message>
        <source>Check this computer’s network.</source>
        <translation>请检查本机网络。</translation>
    </message>
    <message>
        <source>The service’s address was not found.</source>
        <translation>找不到服务的地址。</translation>
    </message>
    <message>
        <source>The service refused the connection.</source>
        <translation>服务拒绝了连接。</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>无法建立安全连接。</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>代理没有放行该请求。</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>无法连接服务。</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>您已取消。</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>服务没有及时应答。</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came.</source>
        <translation>在收到应答之前连接中断。</translation>
    </message>
    <message>
        <source>The service’s answer could not be read.</source>
        <translation>无法读取服务的应答。</translation>
    </message>
    <message>
        <source>The service’s answer was far too large.</source>
        <translation>服务的应答过大。</translation>
    </message>
    <message>
        <source>Spillway ended while this was on its way.</source>
        <translation>发送途中 Spillway 退出了。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 minutes fast; the service refuses signatures over 15.</source>
        <translation>本机时钟快 %1 分钟；服务拒绝偏差超过 15 分钟的签名。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 minutes slow; the service refuses signatures over 15.</source>
        <translation>本机时钟慢 %1 分钟；服务拒绝偏差超过 15 分钟的签名。</translation>
    </message>
    <message>
        <source>The service did not accept the sign-in key.</source>
        <translation>服务没有接受签名密钥。</translation>
    </message>
    <message>
        <source>The sign-in key is not allowed to do this.</source>
        <translation>签名密钥无权执行此操作。</translation>
    </message>
    <message>
        <source>The service knows nothing at this address: endpoint, project or connector may be wrong.</source>
        <translation>服务在该地址下没有内容：终端节点、项目或连接器可能有误。</translation>
    </message>
    <message>
        <source>The service says that this conflicts with what is there.</source>
        <translation>服务表示这与现有资源冲突。</translation>
    </message>
    <message>
        <source>The service has too many requests; wait a minute.</source>
        <translation>服务请求过多；请等待一分钟。</translation>
    </message>
    <message>
        <source>The service answered with HTTP status %1.</source>
        <translation>服务返回 HTTP 状态码 %1。</translation>
    </message>
    <message>
        <source>Set the time, then try again.</source>
        <translation>请校准时间，然后重试。</translation>
    </message>
    <message>
        <source>The server asked to send the request to another address. Nothing was sent there.</source>
        <translation>服务器要求把请求发到另一个地址。没有向那里发送任何内容。</translation>
    </message>
    <message>
        <source>Check the DMS endpoint.</source>
        <translation>请检查 DMS 终端节点。</translation>
    </message>
    <message>
        <source>The service says: “%1”</source>
        <translation>服务的说明：“%1”</translation>
    </message>
    <message>
        <source>Check the sign-in key before you try it again: five failures would lock it for everybody.</source>
        <translation>重试前请检查签名密钥：五次失败会使它对所有人锁定。</translation>
    </message>
    <message>
        <source>Source type</source>
        <translation>源类型</translation>
    </message>
    <message>
        <source>Task name</source>
        <translation>任务名称</translation>
    </message>
    <message>
        <source>Destination type</source>
        <translation>目标类型</translation>
    </message>
    <message>
        <source>Description of the dump</source>
        <translation>转储描述</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>消费启动策略</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>AK</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>SK</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>桶</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>转储目录</translation>
    </message>
    <message>
        <source>Folder pattern</source>
        <translation>时间目录格式</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>记录分隔符</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>转储周期</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>项目 ID</translation>
    </message>
    <message>
        <source>Connector ID</source>
        <translation>连接器 ID</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>使用“%1”</translation>
    </message>
    <message>
        <source>Use a new line</source>
        <translation>使用换行符</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不填</translation>
    </message>
    <message>
        <source>Move to the pattern</source>
        <translation>移到正则表达式</translation>
    </message>
    <message>
        <source>Keep the topics only</source>
        <translation>只保留 Topic</translation>
    </message>
    <message>
        <source>Remove the empty ones</source>
        <translation>去掉空项</translation>
    </message>
    <message>
        <source>Remove the repeats</source>
        <translation>去掉重复项</translation>
    </message>
    <message>
        <source>every edition of the vendor’s page</source>
        <translation>官方文档的所有版本</translation>
    </message>
    <message>
        <source>the vendor’s page of 2021/22</source>
        <translation>2021/22 年的官方文档</translation>
    </message>
    <message>
        <source>the vendor’s pages since 2024</source>
        <translation>2024 年以来的官方文档</translation>
    </message>
    <message>
        <source>the vendor’s console and user guide</source>
        <translation>控制台和官方用户指南</translation>
    </message>
    <message>
        <source>the naming rule of OBS</source>
        <translation>OBS 的命名规则</translation>
    </message>
    <message>
        <source>Apache Kafka and the service’s list of reserved topics</source>
        <translation>Apache Kafka 和服务的保留 Topic 列表</translation>
    </message>
    <message>
        <source>every published example; nowhere written as a rule</source>
        <translation>所有公开示例；没有写成规则</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB; a request has some hundred bytes.</source>
        <translation>文件超过 1 MiB；一个请求只有几百字节。</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply at line %1, column %2.</source>
        <translation>JSON 在第 %1 行第 %2 列嵌套过深。</translation>
    </message>
    <message>
        <source>The JSON is not an object: a request begins with “{”.</source>
        <translation>JSON 不是对象：请求应以“{”开头。</translation>
    </message>
    <message>
        <source>The curl command cannot be read: a quote is not closed, or it has no body (--data).</source>
        <translation>无法读取 curl 命令：引号没有闭合，或没有请求体（--data）。</translation>
    </message>
    <message>
        <source>The curl command takes its body from another file. Import that file instead.</source>
        <translation>该 curl 命令从另一个文件读取请求体。请改为导入那个文件。</translation>
    </message>
    <message>
        <source>This is not JSON: the error is at line %1, column %2.</source>
        <translation>这不是 JSON：错误在第 %1 行第 %2 列。</translation>
    </message>
    <message>
        <source>DMS endpoint is missing.</source>
        <translation>缺少 DMS 终端节点。</translation>
    </message>
    <message>
        <source>This is no address, such as https://dms.eu-west-101.myhuaweicloud.eu.</source>
        <translation>这不是形如 https://dms.eu-west-101.myhuaweicloud.eu 的地址。</translation>
    </message>
    <message>
        <source>Only https is allowed; http is for this computer itself, such as http://127.0.0.1:8080.</source>
        <translation>只允许 https；http 仅限本机，例如 http://127.0.0.1:8080。</translation>
    </message>
    <message>
        <source>Only the host, and a port if need be: nothing behind it.</source>
        <translation>只填主机，必要时加端口：后面不要有其他内容。</translation>
    </message>
    <message>
        <source>The CA file “%1” cannot be read.</source>
        <translation>无法读取 CA 文件“%1”。</translation>
    </message>
    <message>
        <source>The CA file “%1” has no certificate in PEM form.</source>
        <translation>CA 文件“%1”中没有 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>The proxy must look like http://host:port or socks5://host:port.</source>
        <translation>代理必须形如 http://host:port 或 socks5://host:port。</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>系统的说明：%1</translation>
    </message>
    <message>
        <source>The history cannot be opened. Nothing is sent that cannot be recorded.</source>
        <translation>无法打开历史记录。不能记录的请求不会发送。</translation>
    </message>
    <message>
        <source>The history’s file is damaged. It stays as it is, and nothing is sent that cannot be recorded.</source>
        <translation>历史记录文件已损坏。文件保持原样；不能记录的请求不会发送。</translation>
    </message>
    <message>
        <source>A copy is beside it: “%1”.</source>
        <translation>旁边有一份副本：“%1”。</translation>
    </message>
    <message>
        <source>The history’s file or its folder is read-only. Nothing is sent that cannot be recorded. Allow writing there, then try again.</source>
        <translation>历史记录文件或其文件夹是只读的。不能记录的请求不会发送。请允许写入后重试。</translation>
    </message>
    <message>
        <source>The disk is full: the history cannot be written. Nothing is sent that cannot be recorded. Make room, then try again.</source>
        <translation>磁盘已满，无法写入历史记录。不能记录的请求不会发送。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Another program holds the history’s file. Nothing is sent that cannot be recorded. Close that program, then try again.</source>
        <translation>另一个程序占用了历史记录文件。不能记录的请求不会发送。请关闭那个程序后重试。</translation>
    </message>
    <message>
        <source>The history was written by a newer Spillway. It stays as it is, and nothing is sent that cannot be recorded. Use the newer program.</source>
        <translation>历史记录由较新版本的 Spillway 写入。文件保持原样；不能记录的请求不会发送。请使用较新的版本。</translation>
    </message>
    <message>
        <source>The history cannot be written. Nothing is sent that cannot be recorded.</source>
        <translation>无法写入历史记录。不能记录的请求不会发送。</translation>
    </message>
    <message>
        <source>An earlier attempt with this name on this connector is open: its task may exist. Look in the task list; then record “I looked: it is not there”, or choose another name.</source>
        <translation>该连接器上此前有一条同名提交尚未确定：其任务可能存在。请查看任务列表；然后记录“我已查看：任务不存在”，或换一个名称。</translation>
    </message>
    <message>
        <source>The earlier attempt with this draft turned out to have created its task: see the history. For one more task choose another name; else discard the draft.</source>
        <translation>此前用这份草稿的提交其实已创建任务：请查看历史记录。若要再建一个任务，请换一个名称；否则请丢弃这份草稿。</translation>
    </message>
    <message>
        <source>There is no such attempt in the history.</source>
        <translation>历史记录中没有这条提交。</translation>
    </message>
    <message>
        <source>The profiles in “%1” cannot be read.</source>
        <translation>无法读取“%1”中的配置。</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is.</source>
        <translation>“%1”已损坏，保持原样。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Spillway. It was left as it is.</source>
        <translation>“%1”由较新版本的 Spillway 写入，保持原样。</translation>
    </message>
    <message>
        <source>The profiles in “%1” cannot be written.</source>
        <translation>无法写入“%1”中的配置。</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>已有同名配置。</translation>
    </message>
    <message>
        <source>The profile needs a name.</source>
        <translation>配置需要名称。</translation>
    </message>
    <message>
        <source>A profile’s name has at most %1 characters.</source>
        <translation>配置名称最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A profile’s name is one line without control characters.</source>
        <translation>配置名称应为一行，不含控制字符。</translation>
    </message>
    <message>
        <source>Instance ID may only have letters, digits, hyphens and underscores: it becomes part of the address.</source>
        <translation>实例 ID 只能包含字母、数字、连字符和下划线：它会成为地址的一部分。</translation>
    </message>
    <message>
        <source>User name and password do not belong in the proxy’s address; the password goes into the keyring.</source>
        <translation>用户名和密码不要写在代理地址中；密码存入密钥环。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Spillway.</source>
        <translation>“%1”由较新版本的 Spillway 写入。</translation>
    </message>
    <message>
        <source>“%1” holds no exported profiles.</source>
        <translation>“%1”中没有导出的配置。</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 KiB. A key file has a few lines.</source>
        <translation>“%1”超过 64 KiB。密钥文件只有几行。</translation>
    </message>
    <message>
        <source>“%1” is no text file. A key file is the credentials.csv of the console.</source>
        <translation>“%1”不是文本文件。密钥文件是控制台提供的 credentials.csv。</translation>
    </message>
    <message>
        <source>“%1” has no key. A key file has the columns User Name, Access Key Id and Secret Access Key, and one row below them.</source>
        <translation>“%1”中没有密钥。密钥文件有 User Name、Access Key Id 和 Secret Access Key 三列，下面有一行数据。</translation>
    </message>
    <message>
        <source>“%1” has a row without an access key or without a secret key.</source>
        <translation>“%1”中有一行缺少 AK 或 SK。</translation>
    </message>
    <message>
        <source>“%1” has %2 keys: %3. Leave only the one that is meant.</source>
        <translation>“%1”中有 %2 个密钥：%3。请只保留要用的那个。</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>expires in less than a minute</source>
        <translation>不到 1 分钟后过期</translation>
    </message>
    <message>
        <source>expires in 1 minute</source>
        <translation>1 分钟后过期</translation>
    </message>
    <message>
        <source>expires in %1 minutes</source>
        <translation>%1 分钟后过期</translation>
    </message>
    <message>
        <source>expires in %1 hours</source>
        <translation>%1 小时后过期</translation>
    </message>
    <message>
        <source>expires in %1 days</source>
        <translation>%1 天后过期</translation>
    </message>
    <message>
        <source>The temporary sign-in key of “%1” expired on %2. Enter a new one.</source>
        <translation>“%1”的临时签名密钥已于 %2 过期。请输入新的密钥。</translation>
    </message>
    <message>
        <source>The sign-in key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>The bucket-writer key</source>
        <translation>桶写入密钥</translation>
    </message>
    <message>
        <source>The proxy’s password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>%1 is not in the keyring, or the keyring is locked. Unlock it and try again, or enter the key again.</source>
        <translation>%1不在密钥环中，或密钥环已锁定。请解锁后重试，或重新输入密钥。</translation>
    </message>
    <message>
        <source>%1: the keyring is locked or did not allow it. Unlock it and try again, or use the key for this session only.</source>
        <translation>%1：密钥环已锁定或不允许访问。请解锁后重试，或仅在本次会话中使用该密钥。</translation>
    </message>
    <message>
        <source>%1: no keyring service answers on this desktop. Start one, or use the key for this session only. It is never put in a file.</source>
        <translation>%1：此桌面没有密钥环服务应答。请启动该服务，或仅在本次会话中使用该密钥。密钥绝不会写入文件。</translation>
    </message>
    <message>
        <source>%1: the keyring did not answer within 20 seconds; it may be asking you in another window. Try again, or use the key for this session only.</source>
        <translation>%1：密钥环在 20 秒内没有应答；它可能正在另一个窗口中询问您。请重试，或仅在本次会话中使用该密钥。</translation>
    </message>
    <message>
        <source>%1 is too large for the keyring.</source>
        <translation>%1过大，密钥环无法保存。</translation>
    </message>
    <message>
        <source>%1: the keyring’s entry is damaged or of another kind. Enter the key again.</source>
        <translation>%1：密钥环中的条目已损坏或类型不符。请重新输入密钥。</translation>
    </message>
    <message>
        <source>The file’s %1 is a mask or empty and was left out.</source>
        <translation>文件中的%1是掩码或为空，已忽略。</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>已准备</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>发送途中。</translation>
    </message>
    <message>
        <source>The dumping task was created.</source>
        <translation>转储任务已创建。</translation>
    </message>
    <message>
        <source>No readable answer came, but the task is in the connector’s list: it was created.</source>
        <translation>没有收到可读的应答，但任务已在连接器的列表中：已创建。</translation>
    </message>
    <message>
        <source>Nothing was sent: a key could not be read from the keyring.</source>
        <translation>没有发送：无法从密钥环读取密钥。</translation>
    </message>
    <message>
        <source>Nothing was sent: the attempt could not be recorded.</source>
        <translation>没有发送：无法记录这次提交。</translation>
    </message>
    <message>
        <source>Nothing was sent: an earlier attempt with this name is still open.</source>
        <translation>没有发送：此前有一条同名提交尚未确定。</translation>
    </message>
    <message>
        <source>Nothing was sent: this draft has made its task already.</source>
        <translation>没有发送：这份草稿已经创建过任务。</translation>
    </message>
    <message>
        <source>Nothing was sent: the service refused this sign-in key before.</source>
        <translation>没有发送：服务此前拒绝过该签名密钥。</translation>
    </message>
    <message>
        <source>Change the key, or say that it may be tried again. Five failures lock it for everybody.</source>
        <translation>请更换密钥，或确认可以再试一次。五次失败会使它对所有人锁定。</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>没有发送。%1</translation>
    </message>
    <message>
        <source>%1 The task list settled it: no task was created.</source>
        <translation>%1已由任务列表确认：没有创建任务。</translation>
    </message>
    <message>
        <source>%1 You looked: the task was not there.</source>
        <translation>%1您已查看：任务不存在。</translation>
    </message>
    <message>
        <source>%1 The task may exist: the list did not settle it.</source>
        <translation>%1任务可能存在：列表未能确认。</translation>
    </message>
    <message>
        <source>Look in the connector’s task list before you try again. The name stays locked until then.</source>
        <translation>重试前请查看连接器的任务列表。在此之前该名称保持锁定。</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>换行符</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>It ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1; no answer came</source>
        <translation>%1；没有收到应答</translation>
    </message>
    <message>
        <source>%1; HTTP status %2</source>
        <translation>%1；HTTP 状态码 %2</translation>
    </message>
    <message>
        <source>%1; HTTP status %2, %3</source>
        <translation>%1；HTTP 状态码 %2，%3</translation>
    </message>
    <message>
        <source>The task list was read; it left the attempt open</source>
        <translation>已读取任务列表；提交仍未确定</translation>
    </message>
    <message>
        <source>The task list was read: no such task</source>
        <translation>已读取任务列表：没有该任务</translation>
    </message>
    <message numerus="yes">
        <source>The task list was read: %n task(s) may be it</source>
        <translation>
            <numerusform>已读取任务列表：有 %n 个任务可能是它</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled: the task %1 was chosen</source>
        <translation>已确认：选择了任务 %1</translation>
    </message>
    <message>
        <source>Settled: no task was created</source>
        <translation>已确认：没有创建任务</translation>
    </message>
    <message>
        <source>Settled: created, task %1</source>
        <translation>已确认：已创建，任务 %1</translation>
    </message>
    <message>
        <source>The draft was begun</source>
        <translation>开始填写草稿</translation>
    </message>
    <message>
        <source>The request was checked and recorded</source>
        <translation>请求已检查并记录</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>The program ended before an answer came</source>
        <translation>程序在收到应答前退出</translation>
    </message>
    <message>
        <source>Looked by hand: it is not there</source>
        <translation>人工查看：任务不存在</translation>
    </message>
    <message>
        <source>Looked by hand: it is not there. %1</source>
        <translation>人工查看：任务不存在。%1</translation>
    </message>
    <message>
        <source>Ticket or note changed</source>
        <translation>工单或备注已更改</translation>
    </message>
    <message>
        <source>The task was deleted</source>
        <translation>任务已删除</translation>
    </message>
    <message>
        <source>The attempt’s profile is gone or points elsewhere: there is no key to read its task list with.</source>
        <translation>这条提交的配置已不存在或指向别处：没有可用于读取其任务列表的密钥。</translation>
    </message>
    <message>
        <source>The service refused the sign-in key. Nothing more is signed with it, for five failures lock it for everybody. Enter the key anew in its profile; starting Spillway again allows one more try.</source>
        <translation>服务拒绝了签名密钥。不再用它签名，因为五次失败会使它对所有人锁定。请在其配置中重新输入密钥；重新启动 Spillway 后可再试一次。</translation>
    </message>
    <message>
        <source>The task list could not be read. %1</source>
        <translation>无法读取任务列表。%1</translation>
    </message>
    <message>
        <source>That task is not one of those that may be the attempt’s.</source>
        <translation>该任务不在可能的候选之中。</translation>
    </message>
    <message>
        <source>No such task is in the list yet. The reading at %1 can decide it.</source>
        <translation>列表中还没有该任务。%1 的读取可以确定结果。</translation>
    </message>
    <message>
        <source>The task is in the connector’s list: it was created.</source>
        <translation>任务已在连接器的列表中：已创建。</translation>
    </message>
    <message>
        <source>The task is not in the list, twice after a quiet minute: it was not created. The name is free.</source>
        <translation>静候一分钟后两次读取，任务都不在列表中：没有创建。名称可以使用。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) in the list may be the attempt’s. Choose which one it is.</source>
        <translation>
            <numerusform>列表中有 %n 个任务可能属于这条提交。请选择是哪一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>1 a region&apos;s name, 2 its ID: &quot;CN North-Beijing4 (cn-north-4)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The service shows the task as %1</source>
        <translation>服务显示任务状态为 %1</translation>
    </message>
    <message>
        <source>Messages wait, and nothing is written: key, bucket or permission</source>
        <translation>有消息等待但没有写入：请检查密钥、桶或权限</translation>
    </message>
    <message>
        <source>The task writes again</source>
        <translation>任务恢复写入</translation>
    </message>
    <message>
        <source>The task is no longer in the connector’s list</source>
        <translation>任务已不在连接器的列表中</translation>
    </message>
    <message>
        <source>Not created</source>
        <translation>未创建</translation>
    </message>
    <message>
        <source>No answer came, but “%1” is no longer in the task list: it was deleted.</source>
        <translation>没有收到应答，但“%1”已不在任务列表中：已删除。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>The objects in the bucket stay.</source>
        <translation>桶中的对象保留。</translation>
    </message>
    <message>
        <source>“%1” is not there any more: somebody deleted it before.</source>
        <translation>“%1”已不存在：有人先删除了它。</translation>
    </message>
    <message>
        <source>The task is named “%1”. Nothing was deleted.</source>
        <translation>任务名称是“%1”。没有删除。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>没有删除。</translation>
    </message>
    <message>
        <source>No answer came, and “%1” is still in the task list.</source>
        <translation>没有收到应答，“%1”仍在任务列表中。</translation>
    </message>
    <message>
        <source>Delete it again: that is safe.</source>
        <translation>请再次删除：这样做是安全的。</translation>
    </message>
    <message>
        <source>No answer came, and the task list could not be read: “%1” may be gone.</source>
        <translation>没有收到应答，也无法读取任务列表：“%1”可能已删除。</translation>
    </message>
    <message>
        <source>Deleting it again later is safe.</source>
        <translation>稍后再次删除是安全的。</translation>
    </message>
    <message>
        <source>Nothing was deleted: it could not be recorded.</source>
        <translation>没有删除：无法记录。</translation>
    </message>
    <message>
        <source>It could not be recorded in the history: %1</source>
        <translation>无法记录到历史记录：%1</translation>
    </message>
    <message>
        <source>“%1” was created again with the new key.</source>
        <translation>已用新密钥重新创建“%1”。</translation>
    </message>
    <message>
        <source>The draft that would finish the task by hand cannot be written.</source>
        <translation>无法写入用于手动完成任务的草稿。</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>没有创建。</translation>
    </message>
    <message>
        <source>If the task is gone, the draft “%1” creates it.</source>
        <translation>如果任务已删除，可用草稿“%1”创建。</translation>
    </message>
    <message>
        <source>The old task is deleted, and the new one was not created.</source>
        <translation>旧任务已删除，新任务没有创建。</translation>
    </message>
    <message>
        <source>The draft “%1” is waiting: it finishes the task.</source>
        <translation>草稿“%1”已备好：可用它完成任务。</translation>
    </message>
    <message>
        <source>The old task is deleted; whether the new one exists is not known yet.</source>
        <translation>旧任务已删除；新任务是否存在尚未确定。</translation>
    </message>
    <message>
        <source>The draft “%1” is kept, in case that it was not created.</source>
        <translation>保留草稿“%1”，以备任务没有创建。</translation>
    </message>
    <message>
        <source>The quota is %1 now.</source>
        <translation>配额现在是 %1。</translation>
    </message>
    <message>
        <source>A quota can only be raised, up to the service’s maximum, and only for instances made before September 2022.</source>
        <translation>配额只能提高，且不超过服务的上限，并且只适用于 2022 年 9 月以前创建的实例。</translation>
    </message>
    <message>
        <source>The service did not raise the quota.</source>
        <translation>服务没有提高配额。</translation>
    </message>
    <message>
        <source>The quota was not raised: nothing was sent.</source>
        <translation>没有提高配额：没有发送。</translation>
    </message>
    <message>
        <source>No answer came, and the quota is still %1.</source>
        <translation>没有收到应答，配额仍是 %1。</translation>
    </message>
    <message>
        <source>Raise it again: asking twice for the same number does no harm.</source>
        <translation>请再次提高：两次请求同一数值没有影响。</translation>
    </message>
    <message>
        <source>No answer came, and the task list could not be read: the quota may have been raised.</source>
        <translation>没有收到应答，也无法读取任务列表：配额可能已提高。</translation>
    </message>
    <message>
        <source>What it has written stays: the objects in the bucket are not touched.</source>
        <translation>已写入的内容保留：不会改动桶中的对象。</translation>
    </message>
    <message>
        <source>What it has written stays: the objects in the bucket %1 are not touched.</source>
        <translation>已写入的内容保留：不会改动桶 %1 中的对象。</translation>
    </message>
    <message>
        <source>What it has written stays: the objects under %2 in the bucket %1 are not touched.</source>
        <translation>已写入的内容保留：不会改动桶 %1 中 %2 下的对象。</translation>
    </message>
    <message>
        <source>Everything that Kafka still keeps is written again, from the oldest message: what the old task has written will be in the bucket twice.</source>
        <translation>Kafka 仍保留的所有消息会从最早的一条起重新写入：旧任务已写入的内容在桶中会有两份。</translation>
    </message>
    <message>
        <source>Only messages that arrive once the new task runs are written. What arrives between the deletion and that moment is skipped, and so is what the old task has not written yet.</source>
        <translation>只写入新任务运行后到达的消息。从删除到那时之间到达的消息会被跳过，旧任务尚未写入的消息也会被跳过。</translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation>数量未知</translation>
    </message>
    <message>
        <source>Tasks: %1. The service does not tell the quota.</source>
        <translation>任务：%1。服务没有告知配额。</translation>
    </message>
    <message>
        <source>%1 of %2 tasks are used; the service’s most is %3.</source>
        <translation>已使用 %1 个任务，共 %2 个；服务的上限是 %3。</translation>
    </message>
    <message>
        <source>%1 of %2 tasks are used.</source>
        <translation>已使用 %1 个任务，共 %2 个。</translation>
    </message>
    <message>
        <source>The quota is at the service’s maximum: there is nothing to raise.</source>
        <translation>配额已达服务的上限：无法再提高。</translation>
    </message>
    <message>
        <source>The instance %1 was made on %2. The service raises the quota only of instances made before September 2022; it will hardly do so here.</source>
        <translation>实例 %1 创建于 %2。服务只为 2022 年 9 月以前创建的实例提高配额；此处多半不会提高。</translation>
    </message>
    <message>
        <source>Whether it can be raised is not known.</source>
        <translation>不知道能否提高。</translation>
    </message>
    <message>
        <source>No answer to the deletion came; the task is still in the list</source>
        <translation>删除没有收到应答；任务仍在列表中</translation>
    </message>
    <message>
        <source>No answer to the deletion came, and the list could not be read</source>
        <translation>删除没有收到应答，也无法读取列表</translation>
    </message>
    <message>
        <source>The task was not deleted; HTTP status %1</source>
        <translation>任务没有删除；HTTP 状态码 %1</translation>
    </message>
    <message>
        <source>The task was not deleted; nothing was sent</source>
        <translation>任务没有删除；没有发送</translation>
    </message>
    <message>
        <source>Created again as task %1</source>
        <translation>已重新创建为任务 %1</translation>
    </message>
    <message>
        <source>Creating it again: %1</source>
        <translation>重新创建：%1</translation>
    </message>
    <message>
        <source>Its deletion was sent</source>
        <translation>已发送删除请求</translation>
    </message>
    <message>
        <source>To be deleted and created again with the key %1</source>
        <translation>将删除并用密钥 %1 重新创建</translation>
    </message>
    <message>
        <source>It takes the place of task %1</source>
        <translation>取代任务 %1</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>a task that is no longer in the service&apos;s list</extracomment>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>The service shows the task as paused: it writes nothing until it is resumed.</source>
        <translation>服务显示该任务已暂停：恢复之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>The service shows the task as “%1”.</source>
        <translation>服务显示该任务的状态为“%1”。</translation>
    </message>
    <message>
        <source>Messages wait, more and more of them, and nothing has been written for two intervals: key, bucket or permission.</source>
        <translation>等待的消息越来越多，而且已有两个周期没有写入：请检查密钥、桶或权限。</translation>
    </message>
    <message>
        <source>Look whether the bucket is still there and whether the task’s bucket-writer key is valid and may write to it. A task keeps the key that it was created with.</source>
        <translation>请检查桶是否还在，任务的桶写入密钥是否有效并有写入权限。任务一直使用创建时的密钥。</translation>
    </message>
    <message>
        <source>The task is no longer in the connector’s list.</source>
        <translation>任务已不在连接器的列表中。</translation>
    </message>
    <message>
        <source>It was deleted, or its connector was. What it wrote stays in the bucket.</source>
        <translation>任务或其连接器已被删除。已写入的内容仍保留在桶中。</translation>
    </message>
    <message>
        <source>First file expected by %1, if messages arrive.</source>
        <translation>如有消息到达，预计 %1 之前会有第一个文件。</translation>
    </message>
    <message>
        <source>%1 of %2 written, %3 wait</source>
        <extracomment>1 and 2 offsets of a topic, 3 a number of messages</extracomment>
        <translation>已写入 %1 / %2，%3 条等待</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <extracomment>%1 is a number of messages</extracomment>
        <translation>%1 条等待</translation>
    </message>
    <message>
        <source>Nothing written yet; the topic ends at %1</source>
        <translation>尚未写入；Topic 末尾位于 %1</translation>
    </message>
    <message>
        <source>The service gives no numbers</source>
        <translation>服务未提供数字</translation>
    </message>
    <message>
        <source>%1 of %2 tasks</source>
        <extracomment>1 how many dumping tasks a connector has, 2 how many it may have</extracomment>
        <translation>%1 / %2 个任务</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a secret key: 40 letters and digits in a row. What stands here is kept in files, where no key may stand. If it is none, put a blank or a hyphen into it.</source>
        <translation>这看起来像一个 SK：连续 40 个字母和数字。此处的内容会保存在文件中，而文件中不得有密钥。如果不是密钥，请在其中加一个空格或连字符。</translation>
    </message>
    <message>
        <source>it is for another host</source>
        <translation>它属于另一台主机</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>it is not valid yet; is the clock right?</source>
        <translation>证书尚未生效；本机时钟准确吗？</translation>
    </message>
    <message>
        <source>its authority is not known here</source>
        <translation>本机不认识其颁发机构</translation>
    </message>
    <message>
        <source>The server’s certificate was refused: %1.</source>
        <translation>服务器的证书被拒绝：%1。</translation>
    </message>
    <message>
        <source>Secured by %1, %2; certificate of %3 by %4, until %5</source>
        <extracomment>1 protocol, 2 cipher, 3 server, 4 issuer, 5 date</extracomment>
        <translation>已用 %1、%2 加密；%3 的证书由 %4 签发，有效期至 %5</translation>
    </message>
    <message>
        <source>The answer did not say so, but “%1” is no longer in the task list: it was deleted.</source>
        <translation>应答没有说明，但“%1”已不在任务列表中：它已被删除。</translation>
    </message>
    <message>
        <source>The service did not delete “%1” so far: it is still in the task list.</source>
        <translation>服务到目前为止没有删除“%1”：它仍在任务列表中。</translation>
    </message>
    <message>
        <source>The answer does not say whether “%1” was deleted, and the task list could not be read: it may be gone.</source>
        <translation>应答没有说明“%1”是否已删除，任务列表也无法读取：它可能已不存在。</translation>
    </message>
    <message>
        <source>Somebody else deleted “%1” meanwhile. Nothing was created.</source>
        <translation>期间有其他人删除了“%1”。未创建任何任务。</translation>
    </message>
    <message>
        <source>They may be creating it again themselves: look into the task list first. The draft “%1” is waiting: it creates the task.</source>
        <translation>对方可能正在重新创建它：请先查看任务列表。草稿“%1”已保留：可用它创建该任务。</translation>
    </message>
    <message>
        <source>Not deleted so far, HTTP status %1; the task is still in the list</source>
        <translation>到目前为止未删除，HTTP 状态码 %1；任务仍在列表中</translation>
    </message>
    <message>
        <source>Perhaps deleted, HTTP status %1; the list could not be read</source>
        <translation>可能已删除，HTTP 状态码 %1；列表无法读取</translation>
    </message>
    <message>
        <source>The service’s list does not tell all its tasks, so that it does not say whether this one is missing.</source>
        <translation>服务的列表没有列出全部任务，因此无法说明该任务是否不存在。</translation>
    </message>
    <message>
        <source>Ask your administrator for the DMS permission to create dumping tasks.</source>
        <translation>请管理员授予创建转储任务的 DMS 权限。</translation>
    </message>
    <message>
        <source>Ask your administrator for the DMS permission to see dumping tasks.</source>
        <translation>请管理员授予查看转储任务的 DMS 权限。</translation>
    </message>
    <message>
        <source>Ask your administrator for the DMS permission to delete dumping tasks.</source>
        <translation>请管理员授予删除转储任务的 DMS 权限。</translation>
    </message>
    <message>
        <source>Ask your administrator for the DMS permission to change the task quota.</source>
        <translation>请管理员授予修改任务配额的 DMS 权限。</translation>
    </message>
    <message>
        <source>The history’s file could not be read to its end: attempts are missing here. It may be damaged, or another program may hold it.</source>
        <translation>无法将历史记录文件读到末尾：此处缺少部分尝试。文件可能已损坏，或被其他程序占用。</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>AF-Cairo</source>
        <translation>非洲-开罗</translation>
    </message>
    <message>
        <source>AF-Johannesburg</source>
        <translation>非洲-约翰内斯堡</translation>
    </message>
    <message>
        <source>AP-Bangkok</source>
        <translation>亚太-曼谷</translation>
    </message>
    <message>
        <source>AP-Jakarta</source>
        <translation>亚太-雅加达</translation>
    </message>
    <message>
        <source>AP-Kuala Lumpur</source>
        <translation>亚太-吉隆坡</translation>
    </message>
    <message>
        <source>AP-Manila</source>
        <translation>亚太-马尼拉</translation>
    </message>
    <message>
        <source>AP-Singapore</source>
        <translation>亚太-新加坡</translation>
    </message>
    <message>
        <source>CN East-Qingdao</source>
        <translation>华东-青岛</translation>
    </message>
    <message>
        <source>CN East-Shanghai1</source>
        <translation>华东-上海一</translation>
    </message>
    <message>
        <source>CN East-Shanghai2</source>
        <translation>华东-上海二</translation>
    </message>
    <message>
        <source>CN East2</source>
        <translation>华东二</translation>
    </message>
    <message>
        <source>CN North-Beijing1</source>
        <translation>华北-北京一</translation>
    </message>
    <message>
        <source>CN North-Beijing4</source>
        <translation>华北-北京四</translation>
    </message>
    <message>
        <source>CN North-Ulanqab1</source>
        <translation>华北-乌兰察布一</translation>
    </message>
    <message>
        <source>CN North3</source>
        <translation>华北三</translation>
    </message>
    <message>
        <source>CN South-Guangzhou</source>
        <translation>华南-广州</translation>
    </message>
    <message>
        <source>CN South-Guangzhou-InvitationOnly</source>
        <translation>华南-广州-友好用户环境</translation>
    </message>
    <message>
        <source>CN South-Shenzhen</source>
        <translation>华南-深圳</translation>
    </message>
    <message>
        <source>CN Southwest-Guiyang1</source>
        <translation>西南-贵阳一</translation>
    </message>
    <message>
        <source>CN-Hong Kong</source>
        <translation>中国-香港</translation>
    </message>
    <message>
        <source>EU-Dublin</source>
        <translation>欧洲-都柏林</translation>
    </message>
    <message>
        <source>Flexible Engine Paris</source>
        <translation>Flexible Engine 巴黎</translation>
    </message>
    <message>
        <source>LA-Buenos Aires1</source>
        <translation>拉美-布宜诺斯艾利斯一</translation>
    </message>
    <message>
        <source>LA-Mexico City1</source>
        <translation>拉美-墨西哥城一</translation>
    </message>
    <message>
        <source>LA-Mexico City2</source>
        <translation>拉美-墨西哥城二</translation>
    </message>
    <message>
        <source>LA-Santiago</source>
        <translation>拉美-圣地亚哥</translation>
    </message>
    <message>
        <source>LA-Sao Paulo1</source>
        <translation>拉美-圣保罗一</translation>
    </message>
    <message>
        <source>ME-Abu Dhabi</source>
        <translation>中东-阿布扎比</translation>
    </message>
    <message>
        <source>ME-Riyadh</source>
        <translation>中东-利雅得</translation>
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
        <translation>土耳其-伊斯坦布尔</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Region ID; gives the three endpoints.</source>
        <translation>区域 ID；由此得出三个终端节点。</translation>
    </message>
    <message>
        <source>Address of DMS, such as https://dms.eu-west-101.myhuaweicloud.eu.</source>
        <translation>DMS 的地址，例如 https://dms.eu-west-101.myhuaweicloud.eu。</translation>
    </message>
    <message>
        <source>Address of IAM, which finds the project.</source>
        <translation>IAM 的地址，用于查找项目。</translation>
    </message>
    <message>
        <source>Address of OBS, where the buckets are.</source>
        <translation>OBS 的地址，桶所在之处。</translation>
    </message>
    <message>
        <source>Project ID.</source>
        <translation>项目 ID。</translation>
    </message>
    <message>
        <source>The project’s name.</source>
        <translation>项目名称。</translation>
    </message>
    <message>
        <source>Instance ID.</source>
        <translation>实例 ID。</translation>
    </message>
    <message>
        <source>Connector ID; not the instance ID.</source>
        <translation>连接器 ID；不是实例 ID。</translation>
    </message>
    <message>
        <source>Further certificate authorities, in PEM form.</source>
        <translation>额外的证书颁发机构，PEM 格式。</translation>
    </message>
    <message>
        <source>system, none, or such as http://proxy:3128.</source>
        <translation>system、none，或例如 http://proxy:3128。</translation>
    </message>
    <message>
        <source>User name at the proxy; the password comes from SPILLWAY_PROXY_PASSWORD or is asked for.</source>
        <translation>代理的用户名；密码取自 SPILLWAY_PROXY_PASSWORD，或在终端询问。</translation>
    </message>
    <message>
        <source>blue, teal, green, amber, pink, grey, or none.</source>
        <translation>blue、teal、green、amber、pink、grey 或 none。</translation>
    </message>
    <message>
        <source>When a temporary sign-in key ends, such as 2026-11-22T18:30:00Z.</source>
        <translation>临时签名密钥的到期时间，例如 2026-11-22T18:30:00Z。</translation>
    </message>
    <message>
        <source>Only one of --production and --no-production.</source>
        <translation>--production 和 --no-production 只能选一个。</translation>
    </message>
    <message>
        <source>--delete-key-file needs --key-file.</source>
        <translation>--delete-key-file 需要 --key-file。</translation>
    </message>
    <message>
        <source>Exactly one of --region and --dms-endpoint is needed.</source>
        <translation>--region 和 --dms-endpoint 必须且只能给出一个。</translation>
    </message>
    <message>
        <source>How to print: table or json.</source>
        <translation>输出方式：table 或 json。</translation>
    </message>
    <message>
        <source>Use the practice service.</source>
        <translation>使用练习服务。</translation>
    </message>
    <message>
        <source>Use a saved profile and its keys in the keyring.</source>
        <translation>使用已保存的配置及其在密钥环中的密钥。</translation>
    </message>
    <message>
        <source>Instance ID; its connector is looked up.</source>
        <translation>实例 ID；由此查找其连接器。</translation>
    </message>
    <message>
        <source>Proxy, such as http://proxy:3128.</source>
        <translation>代理，例如 http://proxy:3128。</translation>
    </message>
    <message>
        <source>Mark the profile as production.</source>
        <translation>将配置标记为生产环境。</translation>
    </message>
    <message>
        <source>Take that mark away.</source>
        <translation>去掉该标记。</translation>
    </message>
    <message>
        <source>Take the sign-in key from a credentials.csv of the console.</source>
        <translation>从控制台的 credentials.csv 读取签名密钥。</translation>
    </message>
    <message>
        <source>Delete that file once the key is in the keyring.</source>
        <translation>密钥存入密钥环后删除该文件。</translation>
    </message>
    <message>
        <source>The profile’s new name.</source>
        <translation>配置的新名称。</translation>
    </message>
    <message>
        <source>Take the keys anew, from the environment or by asking.</source>
        <translation>重新获取密钥，取自环境变量或在终端询问。</translation>
    </message>
    <message>
        <source>Region ID of the instance, to compare the bucket’s with.</source>
        <translation>实例的区域 ID，用于与桶的区域比较。</translation>
    </message>
    <message>
        <source>Address of OBS, where the region does not give it.</source>
        <translation>OBS 的地址，用于无法由区域得出时。</translation>
    </message>
    <message>
        <source>Where the bucket-writer key comes from: profile, environment, or sign-in.</source>
        <translation>桶写入密钥的来源：profile、environment 或 sign-in。</translation>
    </message>
    <message>
        <source>Print the request; send nothing, record nothing.</source>
        <translation>只打印请求；不发送，不记录。</translation>
    </message>
    <message>
        <source>Total deadline in seconds.</source>
        <translation>总时限，单位秒。</translation>
    </message>
    <message>
        <source>The task&apos;s name; it must be right.</source>
        <translation>任务名称；必须一致。</translation>
    </message>
    <message>
        <source>How many attempts at the most.</source>
        <translation>最多显示多少条提交记录。</translation>
    </message>
    <message>
        <source>Words in name, topics, bucket, path, IDs, ticket or note.</source>
        <translation>名称、Topic、桶、目录、ID、工单或备注中的词。</translation>
    </message>
    <message>
        <source>A date or time as 2026-11-22 or 2026-11-22T19:10, or a span as 7d, 12h, 30m.</source>
        <translation>日期或时间，如 2026-11-22 或 2026-11-22T19:10；或时长，如 7d、12h、30m。</translation>
    </message>
    <message>
        <source>Stay until it is decided; that takes a minute and a half at the most.</source>
        <translation>等到有结果为止；最多一分半钟。</translation>
    </message>
    <message>
        <source>Of two candidates, the task that is the attempt&apos;s.</source>
        <translation>两个候选中属于该提交的任务。</translation>
    </message>
    <message>
        <source>Look for the keyring’s keys in files: Spillway’s own, temporary ones, the shells’ histories.</source>
        <translation>在文件中搜索密钥环里的密钥：Spillway 自己的文件、临时文件、shell 历史。</translation>
    </message>
    <message>
        <source>Look there too; may stand several times.</source>
        <translation>同时搜索该处；可以给出多次。</translation>
    </message>
    <message>
        <source>csv, json, markdown, curl, spillwayctl, terraform, or support.</source>
        <translation>csv、json、markdown、curl、spillwayctl、terraform 或 support。</translation>
    </message>
    <message>
        <source>--output is table or json.</source>
        <translation>--output 为 table 或 json。</translation>
    </message>
    <message>
        <source>Exactly one %1 is needed.</source>
        <translation>必须且只能给出一个 %1。</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>“%1”是多余的。</translation>
    </message>
    <message>
        <source>Exactly one of --practice, --profile and --dms-endpoint is needed.</source>
        <translation>--practice、--profile 和 --dms-endpoint 必须且只能给出一个。</translation>
    </message>
    <message>
        <source>Either --connector-id or --instance-id, not both.</source>
        <translation>--connector-id 和 --instance-id 只能给出一个。</translation>
    </message>
    <message>
        <source>--practice brings its own project and connector.</source>
        <translation>--practice 自带项目和连接器。</translation>
    </message>
    <message>
        <source>The proxy must look like http://host:port or socks5://host:port.</source>
        <translation>代理必须形如 http://host:port 或 socks5://host:port。</translation>
    </message>
    <message>
        <source>--choose needs an ATTEMPT_ID and a task ID.</source>
        <translation>--choose 需要 ATTEMPT_ID 和任务 ID。</translation>
    </message>
    <message>
        <source>--as is csv, json, markdown, curl, spillwayctl, terraform or support.</source>
        <translation>--as 为 csv、json、markdown、curl、spillwayctl、terraform 或 support。</translation>
    </message>
    <message>
        <source>--dms-endpoint needs --project-id, and --connector-id or --instance-id.</source>
        <translation>--dms-endpoint 需要 --project-id，以及 --connector-id 或 --instance-id。</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds, more than 0 and at most 86400.</source>
        <translation>--timeout 为秒数，大于 0 且不超过 86400。</translation>
    </message>
    <message>
        <source>--dry-run opens no connection, so it cannot look up a connector: use --connector-id.</source>
        <translation>--dry-run 不建立连接，因此无法查找连接器：请使用 --connector-id。</translation>
    </message>
    <message>
        <source>--bucket-key is profile, environment or sign-in.</source>
        <translation>--bucket-key 为 profile、environment 或 sign-in。</translation>
    </message>
    <message>
        <source>--bucket-key profile needs --profile.</source>
        <translation>--bucket-key profile 需要 --profile。</translation>
    </message>
    <message>
        <source>--practice takes no key from the environment.</source>
        <translation>--practice 不使用环境变量中的密钥。</translation>
    </message>
    <message>
        <source>--confirm NAME is needed: the name of the task that is to go.</source>
        <translation>需要 --confirm NAME：要删除的任务的名称。</translation>
    </message>
    <message>
        <source>--limit is a whole number from 1.</source>
        <translation>--limit 为不小于 1 的整数。</translation>
    </message>
    <message>
        <source>--since is a date or time as 2026-11-22 or 2026-11-22T19:10, or a span as 7d, 12h, 30m.</source>
        <translation>--since 为日期或时间，如 2026-11-22 或 2026-11-22T19:10；或时长，如 7d、12h、30m。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 为空。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>Nothing to complain of.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>“%1” is no task ID.</source>
        <translation>“%1”不是任务 ID。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Warning: the file names the access key %1; the bucket-writer key that is used ends in %2.</source>
        <translation>警告：文件中的 AK 是 %1；实际使用的桶写入密钥以 %2 结尾。</translation>
    </message>
    <message>
        <source>It could not be recorded in the history: %1</source>
        <translation>无法记录到历史记录：%1</translation>
    </message>
    <message>
        <source>The request breaks a rule; nothing was sent.</source>
        <translation>请求违反规则；没有发送。</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>没有文件或文件夹“%1”。</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>桶</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>转储目录</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>连接器</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>终端节点</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>任务 ID</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>There is no attempt “%1” in the history.</source>
        <translation>历史记录中没有提交“%1”。</translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The request breaks a rule; nothing was looked at.</source>
        <translation>请求违反规则；没有进行检查。</translation>
    </message>
    <message>
        <source>%1, access key: </source>
        <translation>%1，AK： </translation>
    </message>
    <message>
        <source>%1, secret key (not shown): </source>
        <translation>%1，SK（不显示）： </translation>
    </message>
    <message>
        <source>Password of %1 at the proxy (not shown): </source>
        <translation>%1 的代理密码（不显示）： </translation>
    </message>
    <message>
        <source>There is a profile “%1” already; change it with profile edit.</source>
        <translation>已有配置“%1”；请用 profile edit 修改。</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>没有配置“%1”。</translation>
    </message>
    <message>
        <source>Region “%1” is not in the list; give --dms-endpoint.</source>
        <translation>区域“%1”不在列表中；请给出 --dms-endpoint。</translation>
    </message>
    <message>
        <source>--proxy-user needs --proxy with an address.</source>
        <translation>--proxy-user 需要带地址的 --proxy。</translation>
    </message>
    <message>
        <source>“%1” is none of the colours; see --help.</source>
        <translation>“%1”不是可用的颜色；见 --help。</translation>
    </message>
    <message>
        <source>“%1” is no time such as 2026-11-22T18:30:00Z.</source>
        <translation>“%1”不是形如 2026-11-22T18:30:00Z 的时间。</translation>
    </message>
    <message>
        <source>Warning: access key and secret key stood in each other’s column of the file; they are taken the right way round.</source>
        <translation>警告：文件中 AK 和 SK 的列互换了；已按正确顺序读取。</translation>
    </message>
    <message>
        <source>Sign-in key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Bucket-writer key (empty: none)</source>
        <translation>桶写入密钥（留空：没有）</translation>
    </message>
    <message>
        <source>There is no sign-in key: set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, give --key-file, or answer the questions in a terminal.</source>
        <translation>没有签名密钥：请设置 HUAWEICLOUD_SDK_AK 和 HUAWEICLOUD_SDK_SK，给出 --key-file，或在终端回答提问。</translation>
    </message>
    <message>
        <source>--expires is for a temporary key, and this one has no security token.</source>
        <translation>--expires 用于临时密钥，而此密钥没有安全令牌。</translation>
    </message>
    <message>
        <source>There is no password for the proxy: set SPILLWAY_PROXY_PASSWORD, or answer the question in a terminal.</source>
        <translation>没有代理密码：请设置 SPILLWAY_PROXY_PASSWORD，或在终端回答提问。</translation>
    </message>
    <message>
        <source>Warning: an entry that is not needed any more stays in the keyring.</source>
        <translation>警告：密钥环中留有一个不再需要的条目。</translation>
    </message>
    <message>
        <source>Warning: “%1” could not be deleted. It holds a secret key.</source>
        <translation>警告：无法删除“%1”。其中含有 SK。</translation>
    </message>
    <message>
        <source>Saved profile “%1”; its keys are in the keyring.</source>
        <translation>已保存配置“%1”；其密钥在密钥环中。</translation>
    </message>
    <message>
        <source>production</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>Removed profile “%1” and its keys.</source>
        <translation>已移除配置“%1”及其密钥。</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>There is a profile “%1” already: imported as “%2”.</source>
        <translation>已有配置“%1”：导入为“%2”。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” holds a secret_key. A secret does not belong in a file: take it out, and let the keyring or the environment give it.</source>
        <translation>“%1”中含有 secret_key。机密不应放在文件中：请将其删除，改由密钥环或环境变量提供。</translation>
    </message>
    <message>
        <source>It is still on its way.</source>
        <translation>仍在发送途中。</translation>
    </message>
    <message>
        <source>It is decided.</source>
        <translation>已确定。</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有未确定的提交。</translation>
    </message>
    <message>
        <source>The practice service did not start: %1</source>
        <translation>练习服务未能启动：%1</translation>
    </message>
    <message>
        <source>“%1” is no instance ID.</source>
        <translation>“%1”不是实例 ID。</translation>
    </message>
    <message>
        <source>The instance could not be read. %1</source>
        <translation>无法读取实例。%1</translation>
    </message>
    <message>
        <source>The instance %1 has no connector yet: it must be enabled first.</source>
        <translation>实例 %1 还没有连接器：须先开启。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Profile “%1” has no project ID or no connector ID: give --project-id and --connector-id.</source>
        <translation>配置“%1”没有项目 ID 或连接器 ID：请给出 --project-id 和 --connector-id。</translation>
    </message>
    <message>
        <source>HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK are not set: there is no sign-in key.</source>
        <translation>没有设置 HUAWEICLOUD_SDK_AK 和 HUAWEICLOUD_SDK_SK：没有签名密钥。</translation>
    </message>
    <message>
        <source>A temporary key cannot be the bucket-writer key: the request has no place for its token.</source>
        <translation>临时密钥不能作为桶写入密钥：请求中没有存放其令牌的位置。</translation>
    </message>
    <message>
        <source>SPILLWAY_BUCKET_AK and SPILLWAY_BUCKET_SK are not set: there is no bucket-writer key. The sign-in key is used only with --bucket-key sign-in.</source>
        <translation>没有设置 SPILLWAY_BUCKET_AK 和 SPILLWAY_BUCKET_SK：没有桶写入密钥。只有给出 --bucket-key sign-in 才会使用签名密钥。</translation>
    </message>
    <message>
        <source>The profile has no bucket-writer key. Add one, or use --bucket-key.</source>
        <translation>该配置没有桶写入密钥。请添加，或使用 --bucket-key。</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n profiles, without keys.</source>
        <translation>
            <numerusform>已导出 %n 个配置，不含密钥。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n profiles; they have no keys yet.</source>
        <translation>
            <numerusform>已导入 %n 个配置；它们还没有密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>An overview of all commands.</source>
        <translation>所有命令的概览。</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>版本。</translation>
    </message>
    <message>
        <source>What the command takes.</source>
        <translation>该命令接受的选项。</translation>
    </message>
    <message>
        <source>Ask the practice service for the time.</source>
        <translation>向练习服务查询时间。</translation>
    </message>
    <message>
        <source>Ask the service of this profile, by its way into the network.</source>
        <translation>通过该配置的网络设置查询其服务。</translation>
    </message>
    <message>
        <source>Only one of --practice, --profile and --secrets.</source>
        <translation>--practice、--profile 和 --secrets 只能使用其一。</translation>
    </message>
    <message>
        <source>--folder needs --secrets.</source>
        <translation>--folder 需要 --secrets。</translation>
    </message>
    <message>
        <source>The profile “%1” has no DMS endpoint.</source>
        <translation>配置“%1”没有 DMS 终端节点。</translation>
    </message>
    <message>
        <source>Created %1. Choose it with --choose.</source>
        <translation>创建于 %1。用 --choose 选择。</translation>
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
        <translation>spillwayctl 创建转储任务：将 DMS 实例的 Kafka Topic 写入 OBS 桶。

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

PLACE 为 --practice，或 --profile NAME，或 --dms-endpoint URL --project-id ID
--connector-id ID，必要时加 --ca-file PEM 和 --proxy URL。可用 --instance-id ID
代替 --connector-id：此时会查询其连接器。密钥来自密钥环；使用 --dms-endpoint 时来自
HUAWEICLOUD_SDK_AK、HUAWEICLOUD_SDK_SK 和 SPILLWAY_BUCKET_AK、SPILLWAY_BUCKET_SK；
绝不来自命令行。

退出码：0 已创建或正常，2 用法错误，3 请求无效，4 认证失败，5 被拒绝，
6 结果未知、尚未确定或无法检查，7 密钥环，8 未发送。

spillwayctl COMMAND --help 提供更多说明。
</translation>
    </message>
    <message>
        <source>Where the new task begins: latest or earliest.</source>
        <translation>新任务从哪里开始：latest 或 earliest。</translation>
    </message>
    <message>
        <source>The number once more: a raised quota cannot be lowered.</source>
        <translation>再次给出该数值：提高后的配额不能降低。</translation>
    </message>
    <message>
        <source>--start latest or --start earliest is needed.
latest: %1
earliest: %2</source>
        <translation>需要 --start latest 或 --start earliest。
latest：%1
earliest：%2</translation>
    </message>
    <message>
        <source>NUMBER is a whole number of tasks from 1.</source>
        <translation>NUMBER 为不小于 1 的整数（任务数）。</translation>
    </message>
    <message>
        <source>--confirm %1 is needed: a raised quota cannot be lowered again.</source>
        <translation>需要 --confirm %1：提高后的配额不能再降低。</translation>
    </message>
    <message>
        <source>differs; sent: %1</source>
        <translation>不一致；发送的是：%1</translation>
    </message>
    <message>
        <source>In the place of task %1</source>
        <translation>取代任务 %1</translation>
    </message>
    <message>
        <source>The quota is %1 already, and it can only be raised. Nothing was sent.</source>
        <translation>配额已是 %1，且只能提高。没有发送。</translation>
    </message>
    <message>
        <source>The service’s most is %1. Nothing was sent.</source>
        <translation>服务的上限是 %1。没有发送。</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>不是从这里创建</translation>
    </message>
    <message>
        <source>here</source>
        <translation>这里</translation>
    </message>
    <message>
        <source>Task now</source>
        <translation>任务现状</translation>
    </message>
    <message>
        <source>Choose it with --choose.</source>
        <translation>用 --choose 选择它。</translation>
    </message>
    <message>
        <source>The task %1 was created on the connector %2 of the project %3, not on the one that is given. Nothing was sent.</source>
        <translation>任务 %1 创建于项目 %3 的连接器 %2，而不是所给的连接器。未发送任何内容。</translation>
    </message>
    <message>
        <source>created, rejected, not-sent or unknown; failed for rejected and not-sent; running for tasks that ran when last looked at; attention for what is still open or stuck.</source>
        <translation>created、rejected、not-sent 或 unknown；failed 表示 rejected 和 not-sent；running 表示上次查看时在运行的任务；attention 表示仍未确定或停滞的。</translation>
    </message>
    <message>
        <source>--outcome is created, rejected, not-sent, unknown, failed, running or attention.</source>
        <translation>--outcome 只能是 created、rejected、not-sent、unknown、failed、running 或 attention。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Sets up dumping tasks: Kafka topics of a DMS instance, written into an OBS bucket.</source>
        <translation>创建转储任务：将 DMS 实例的 Kafka Topic 写入 OBS 桶。</translation>
    </message>
    <message>
        <source>Begin on the practice service.</source>
        <translation>从练习服务开始。</translation>
    </message>
    <message>
        <source>Begin with a new dumping task.</source>
        <translation>从新建转储任务开始。</translation>
    </message>
    <message>
        <source>Wait for the desktop’s call.</source>
        <translation>等待桌面的调用。</translation>
    </message>
    <message>
        <source>Requests to import.</source>
        <translation>要导入的请求。</translation>
    </message>
    <message>
        <source>Spillway is already running, but does not answer.</source>
        <translation>Spillway 已在运行，但没有响应。</translation>
    </message>
    <message>
        <source>Wait a moment and start it again. If that does not help, end the process “spillway” first.</source>
        <translation>请稍候再启动一次。如果仍然无效，请先结束进程“spillway”。</translation>
    </message>
    <message>
        <source>How much the log tells: debug, info, warning, error or off.</source>
        <translation>日志的详细程度：debug、info、warning、error 或 off。</translation>
    </message>
    <message>
        <source>The log level is debug, info, warning, error or off.</source>
        <translation>日志级别为 debug、info、warning、error 或 off。</translation>
    </message>
</context>
<context>
    <name>spillway::AboutDialog</name>
    <message>
        <source>window, network, access to the database</source>
        <translation>窗口、网络、数据库访问</translation>
    </message>
    <message>
        <source>the desktop’s keyring</source>
        <translation>桌面的密钥环</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>公有领域</translation>
    </message>
    <message>
        <source>the history</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>https, signatures of the practice service</source>
        <translation>https、练习服务的签名</translation>
    </message>
    <message>
        <source>reading request files</source>
        <translation>读取请求文件</translation>
    </message>
    <message>
        <source>the practice service: HTTP</source>
        <translation>练习服务：HTTP</translation>
    </message>
    <message>
        <source>the practice service: JSON</source>
        <translation>练习服务：JSON</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>drawn for Spillway</source>
        <translation>为 Spillway 绘制</translation>
    </message>
    <message>
        <source>About Spillway</source>
        <translation>关于 Spillway</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>Spillway %1</source>
        <translation>Spillway %1</translation>
    </message>
    <message>
        <source>Sets up dumping tasks: Kafka topics of a DMS instance, written into an OBS bucket.</source>
        <translation>创建转储任务：将 DMS 实例的 Kafka Topic 写入 OBS 桶。</translation>
    </message>
    <message>
        <source>Licence: Apache-2.0. It comes without any warranty.</source>
        <translation>许可证：Apache-2.0。不提供任何担保。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用的组件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
</context>
<context>
    <name>spillway::ActionDialog</name>
    <message>
        <source>Practice: nothing here reaches a cloud.</source>
        <translation>练习：这里的一切都不会到达云端。</translation>
    </message>
    <message>
        <source>%1 — production</source>
        <translation>%1 — 生产环境</translation>
    </message>
    <message>
        <source>%1 — a real account</source>
        <translation>%1 — 真实账号</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Type the task’s name, %1</source>
        <translation>输入任务名称 %1(&amp;T)</translation>
    </message>
    <message>
        <source>The task’s name</source>
        <translation>任务名称</translation>
    </message>
    <message>
        <source>Type the task’s name first.</source>
        <translation>请先输入任务名称。</translation>
    </message>
    <message>
        <source>“%1” is not its name.</source>
        <translation>“%1”不是它的名称。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>spillway::CheckList</name>
    <message>
        <source>Checking before anything is sent…</source>
        <translation>发送前检查中…</translation>
    </message>
    <message>
        <source>Checked before the send: %1</source>
        <translation>发送前检查：%1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 项失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mind</source>
        <translation>
            <numerusform>%n 项需注意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked</source>
        <translation>
            <numerusform>%n 项无法检查</numerusform>
        </translation>
    </message>
    <message>
        <source>all passed</source>
        <translation>全部通过</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>spillway::DayStrip</name>
    <message>
        <source>Attempts by day</source>
        <translation>按天统计的提交</translation>
    </message>
    <message>
        <source>Left and Right choose a day, Enter shows its attempts.</source>
        <translation>左右键选择日期，Enter 显示当天的提交。</translation>
    </message>
    <message>
        <source>%1: %2 created, %3 failed, %4 open</source>
        <extracomment>1 date, 2 to 4 numbers of attempts</extracomment>
        <translation>%1：已创建 %2，失败 %3，未确定 %4</translation>
    </message>
</context>
<context>
    <name>spillway::DestinationPage</name>
    <message>
        <source>Where to</source>
        <translation>转储到哪里</translation>
    </message>
    <message>
        <source>The bucket must be in the region of the instance.</source>
        <translation>桶必须与实例在同一区域。</translation>
    </message>
    <message>
        <source>An existing OBS bucket.</source>
        <translation>已有的 OBS 桶。</translation>
    </message>
    <message>
        <source>Folders inside the bucket, separated by slashes. May stay empty.</source>
        <translation>桶内的目录，用斜杠分隔。可以留空。</translation>
    </message>
    <message>
        <source>Folders by the time a file is written, in GMT+08:00.</source>
        <translation>按文件写入时间生成的目录，时区为 GMT+08:00。</translation>
    </message>
    <message>
        <source>Stands between two messages in a file.</source>
        <translation>文件中两条消息之间的分隔符。</translation>
    </message>
    <message>
        <source>Seconds between two files, 30 to 900.</source>
        <translation>两个文件之间的秒数，30 到 900。</translation>
    </message>
    <message>
        <source>None: all files in one folder</source>
        <translation>无：所有文件在同一目录</translation>
    </message>
    <message>
        <source>%1  ( %2 )</source>
        <translation>%1  （ %2 ）</translation>
    </message>
    <message>
        <source>Not given: a new line</source>
        <translation>未指定：换行符</translation>
    </message>
    <message>
        <source>NULL (none; undocumented)</source>
        <translation>NULL（无；没有文档说明）</translation>
    </message>
    <message>
        <source>Where files will lie</source>
        <translation>文件将存放的位置</translation>
    </message>
    <message>
        <source>Complete the step “Where from” first; then the buckets can be listed.</source>
        <translation>请先完成“从哪里”这一步；之后才能列出桶。</translation>
    </message>
    <message>
        <source>%1: another region, cannot be used</source>
        <translation>%1：其他区域，不能使用</translation>
    </message>
    <message>
        <source>It lies in %1, the instance in %2. They must be in one region.</source>
        <translation>桶在 %1，实例在 %2。两者必须在同一区域。</translation>
    </message>
    <message>
        <source>This key’s account has no bucket yet. Make one in the console, in the instance’s region.</source>
        <translation>该密钥所属账号还没有桶。请在控制台创建，区域与实例相同。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a bucket</source>
        <translation>选择桶</translation>
    </message>
    <message>
        <source>Name a bucket to see it.</source>
        <translation>填写桶名后显示。</translation>
    </message>
    <message>
        <source>For a file written now: %1 in GMT+08:00, which is %2 here.</source>
        <translation>以现在写入的文件为例：GMT+08:00 的 %1，即本地时间 %2。</translation>
    </message>
    <message>
        <source>By the interval alone up to %1 files a day and partition; no file while nothing arrives.</source>
        <translation>仅按转储周期，每个分区每天最多 %1 个文件；没有消息时不生成文件。</translation>
    </message>
    <message>
        <source>No file while nothing arrives.</source>
        <translation>没有消息时不生成文件。</translation>
    </message>
    <message>
        <source>The file’s own name is an assumption: the vendor does not document it.</source>
        <translation>文件名本身是推测：官方没有文档说明。</translation>
    </message>
    <message>
        <source>The sign-in key may not list the buckets; type the name. Its user would need the right obs:bucket:ListAllMyBuckets.</source>
        <translation>签名密钥无权列出桶，请输入桶名。其用户需要 obs:bucket:ListAllMyBuckets 权限。</translation>
    </message>
</context>
<context>
    <name>spillway::DetailsPane</name>
    <message>
        <source>No answer yet.</source>
        <translation>尚无应答。</translation>
    </message>
    <message>
        <source>There is no answer: nothing was sent.</source>
        <translation>没有应答：没有发送。</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>没有收到应答。</translation>
    </message>
    <message>
        <source>The answer had no content; its HTTP status was %1.</source>
        <translation>应答没有内容；HTTP 状态码为 %1。</translation>
    </message>
    <message>
        <source>Only new messages (latest)</source>
        <translation>仅新消息（latest）</translation>
    </message>
    <message>
        <source>The oldest kept message (earliest)</source>
        <translation>保留的最早消息（earliest）</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 (UTC: %2)</source>
        <extracomment>1 local date and time, 2 the same moment in UTC</extracomment>
        <translation>%1（UTC：%2）</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1（练习）</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>DMS endpoint</source>
        <translation>DMS 终端节点</translation>
    </message>
    <message>
        <source>Sign-in key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Bucket-writer key</source>
        <translation>桶写入密钥</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>准备时间</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态码</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>You looked</source>
        <translation>您的查看时间</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>您的发现</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Select an attempt to see what became of it.</source>
        <translation>选择一条提交，查看其结果。</translation>
    </message>
    <message>
        <source>&amp;New from this</source>
        <translation>以此新建(&amp;N)</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>任务 ID</translation>
    </message>
    <message>
        <source>Copy task ID</source>
        <translation>复制任务 ID</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Copy request ID</source>
        <translation>复制请求 ID</translation>
    </message>
    <message>
        <source>For example: looked at 19:20, 3 tasks, none of this name</source>
        <translation>例如：19:20 查看，有 3 个任务，没有这个名称</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;I looked: it is not there</source>
        <translation>我已查看：任务不存在(&amp;I)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Save the notes</source>
        <translation>保存备注(&amp;S)</translation>
    </message>
    <message>
        <source>Tic&amp;ket</source>
        <translation>工单(&amp;K)</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>备注(&amp;E)</translation>
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
        <translation>%1如果任务不存在，请写下您看到的情况。</translation>
    </message>
    <message>
        <source>Instance in</source>
        <translation>实例位于</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>连接器</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>桶</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>服务端</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>The task is no longer there: nothing is read of it.</source>
        <translation>任务已不存在：不再读取。</translation>
    </message>
    <message>
        <source>The task could not be read. %1</source>
        <translation>无法读取任务。%1</translation>
    </message>
    <message>
        <source>Read at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>读取于 %1。</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>尚未读取。</translation>
    </message>
</context>
<context>
    <name>spillway::DoctorDialog</name>
    <message>
        <source>Look &amp;again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Looking at what Spillway needs of this computer…</source>
        <translation>正在检查 Spillway 对本机的需求…</translation>
    </message>
    <message numerus="yes">
        <source>%n things need your attention.</source>
        <translation>
            <numerusform>有 %n 项需要处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works; %n things to mind.</source>
        <translation>
            <numerusform>可以使用；有 %n 项需要留意。</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was looked at is as it should be.</source>
        <translation>检查的各项均正常。</translation>
    </message>
</context>
<context>
    <name>spillway::DraftActions</name>
    <message>
        <source>New from &amp;template</source>
        <translation>从模板新建(&amp;T)</translation>
    </message>
    <message>
        <source>Continue the draft</source>
        <translation>继续填写草稿</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>An unfinished draft of %1 is waiting.</source>
        <translation>有一份 %1 的未完成草稿。</translation>
    </message>
    <message>
        <source>The unfinished draft “%1” of %2 is waiting.</source>
        <translation>有一份 %2 的未完成草稿“%1”。</translation>
    </message>
    <message>
        <source>Saved as template, without keys: %1</source>
        <translation>已另存为模板，不含密钥：%1</translation>
    </message>
    <message>
        <source>The template is not saved</source>
        <translation>模板未保存</translation>
    </message>
    <message>
        <source>Its file cannot be written.</source>
        <translation>无法写入其文件。</translation>
    </message>
</context>
<context>
    <name>spillway::DraftList</name>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Task name</source>
        <translation>任务名称</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Bucket/path</source>
        <translation>桶/目录</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>There is no template yet. “Save as template” in the wizard, or in the menu of an attempt, makes one.</source>
        <translation>还没有模板。可用向导中或提交菜单中的“另存为模板”创建。</translation>
    </message>
    <message>
        <source>No draft is waiting. A wizard that is closed keeps its draft here.</source>
        <translation>没有草稿。关闭的向导会把草稿保留在这里。</translation>
    </message>
    <message>
        <source>&amp;New from it</source>
        <translation>以此新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>模板名称：</translation>
    </message>
    <message>
        <source>Delete “%1”? It cannot be brought back.</source>
        <translation>删除“%1”？删除后无法恢复。</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New dumping task</source>
        <translation>新建转储任务(&amp;N)</translation>
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
        <translation>不是从这里创建。任务 ID %1，连接器 %2，配置 %3。</translation>
    </message>
</context>
<context>
    <name>spillway::ElsewhereList</name>
    <message>
        <source>Not from here</source>
        <extracomment>%1 is a task&apos;s status at the service</extracomment>
        <translation>不是从这里创建</translation>
    </message>
    <message>
        <source>%1, not from here</source>
        <translation>%1，不是从这里创建</translation>
    </message>
    <message>
        <source>Tasks of your connectors that no attempt of this history made.</source>
        <translation>您的连接器上不是由此历史记录中的提交创建的任务。</translation>
    </message>
    <message>
        <source>Tasks that are not from here</source>
        <translation>不是从这里创建的任务</translation>
    </message>
    <message>
        <source>Task name</source>
        <translation>任务名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>任务 ID</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>连接器</translation>
    </message>
    <message>
        <source>This task is not from here: the history has no request of it.</source>
        <translation>该任务不是从这里创建：历史记录中没有它的请求。</translation>
    </message>
</context>
<context>
    <name>spillway::EnableDialog</name>
    <message>
        <source>Enable the connector of %1</source>
        <translation>开启 %1 的连接器</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不开启</translation>
    </message>
    <message>
        <source>No connector yet</source>
        <translation>还没有连接器</translation>
    </message>
    <message>
        <source>%1 has no connector yet</source>
        <translation>%1 还没有连接器</translation>
    </message>
    <message>
        <source>The connector is what writes an instance’s topics into buckets. Enabling it adds two nodes to the instance, which are billed by the hour until the connector is disabled in the console. It takes about twenty minutes, and the instance cannot be changed meanwhile.</source>
        <translation>连接器（转储节点）负责把实例的 Topic 写入桶。开启后实例会增加两个节点，按小时计费，直到在控制台关闭连接器为止。大约需要二十分钟，期间不能变更实例。</translation>
    </message>
    <message>
        <source>Progress of enabling</source>
        <translation>开启进度</translation>
    </message>
    <message>
        <source>Connectors are sold out there at the moment. Try later, or ask the vendor.</source>
        <translation>该处的连接器资源目前已售罄。请稍后重试，或咨询云服务商。</translation>
    </message>
    <message>
        <source>Sending the order…</source>
        <translation>正在发送订单…</translation>
    </message>
    <message>
        <source>Being enabled. You may close this window and Spillway: it goes on, and you are told here and in the main window when it is ready.</source>
        <translation>正在开启。您可以关闭此窗口和 Spillway：开启会继续，就绪后会在这里和主窗口通知您。</translation>
    </message>
    <message>
        <source>Ordered, but the last look at the instance failed: %1 It is tried again.</source>
        <translation>已下单，但最近一次查询实例失败：%1将再次尝试。</translation>
    </message>
    <message>
        <source>The connector is ready.</source>
        <translation>连接器已就绪。</translation>
    </message>
    <message>
        <source>The instance is running without a connector: enabling it did not work. Look at the instance’s background tasks in the console.</source>
        <translation>实例已运行但没有连接器：开启失败。请在控制台查看实例的后台任务。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Asking whether a connector is available…</source>
        <translation>正在查询是否可以开启连接器…</translation>
    </message>
    <message>
        <source>A connector is available.</source>
        <translation>可以开启连接器。</translation>
    </message>
    <message>
        <source>Whether one is available could not be asked: %1 You may try all the same.</source>
        <translation>无法查询是否可以开启：%1您仍可尝试。</translation>
    </message>
</context>
<context>
    <name>spillway::ExposureDialog</name>
    <message>
        <source>Co&amp;py the report</source>
        <translation>复制报告(&amp;P)</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>再次查找(&amp;A)</translation>
    </message>
    <message>
        <source>Secret-exposure report</source>
        <translation>密钥泄露报告</translation>
    </message>
    <message>
        <source>Looks for the keys of your profiles in Spillway’s own folders, in the temporary and the runtime folder, and in what the shells recorded. The keys are read from the keyring for that, and the report names none of them.</source>
        <translation>在 Spillway 自己的文件夹、临时文件夹和运行时文件夹以及 shell 的历史记录中查找各配置的密钥。为此会从密钥环读取密钥，报告中不会出现任何密钥。</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Keys lie open in %n files.</source>
        <translation>
            <numerusform>有 %n 个文件中存在未加保护的密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未发现任何密钥。</translation>
    </message>
    <message>
        <source>Nothing was found, but not everything was looked at.</source>
        <translation>未发现任何密钥，但并非所有内容都已查找。</translation>
    </message>
</context>
<context>
    <name>spillway::FieldRow</name>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>%1, invalid entry</source>
        <translation>%1，输入无效</translation>
    </message>
</context>
<context>
    <name>spillway::FilterBar</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a filter and how many attempts it lets through</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Name, topic, bucket, path, ID, ticket or note</source>
        <translation>名称、Topic、桶、目录、ID、工单或备注</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>不是从这里创建</translation>
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
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The way of the messages</source>
        <translation>消息的流向</translation>
    </message>
</context>
<context>
    <name>spillway::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quick start</source>
        <translation>快速入门(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>诊断(&amp;D)</translation>
    </message>
    <message>
        <source>Open the &amp;log</source>
        <translation>打开日志(&amp;L)</translation>
    </message>
    <message>
        <source>The log could not be opened</source>
        <translation>无法打开日志</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>日志文件为 %1。</translation>
    </message>
    <message>
        <source>&amp;About Spillway</source>
        <translation>关于 Spillway(&amp;A)</translation>
    </message>
    <message>
        <source>Secret-&amp;exposure report…</source>
        <translation>密钥泄露报告(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>spillway::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Parts of the help</source>
        <translation>帮助目录</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>帮助正文</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Nothing is written about that.</source>
        <translation>没有相关内容。</translation>
    </message>
</context>
<context>
    <name>spillway::HistoryError</name>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep it aside and start a new history</source>
        <translation>保留旧文件并新建历史记录(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
</context>
<context>
    <name>spillway::HistoryExporter</name>
    <message>
        <source>Export the request</source>
        <translation>导出请求</translation>
    </message>
    <message>
        <source>Requests (*.spillway.json *.json)</source>
        <translation>请求 (*.spillway.json *.json)</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>未导出</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>Exported, without keys: %1</source>
        <translation>已导出，不含密钥：%1</translation>
    </message>
    <message>
        <source>Copied, without keys</source>
        <translation>已复制，不含密钥</translation>
    </message>
    <message>
        <source>Too many to copy</source>
        <translation>数量过多，无法复制</translation>
    </message>
    <message>
        <source>%1 attempts can be copied at once. Export the selection into a file instead.</source>
        <translation>一次最多复制 %1 条提交记录。请改为导出到文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) copied, without keys</source>
        <translation>
            <numerusform>已复制 %n 条提交记录，不含密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>导出所选</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON, can be imported again (*.json)</source>
        <translation>JSON，可重新导入 (*.json)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The name must end in .csv, .json or .md.</source>
        <translation>文件名必须以 .csv、.json 或 .md 结尾。</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exporting… %1</source>
        <translation>正在导出… %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) exported, without keys: %1</source>
        <translation>
            <numerusform>已导出 %n 条提交记录，不含密钥：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported: cancelled. No file was written.</source>
        <translation>未导出：已取消。没有写入文件。</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>未写入任何文件。</translation>
    </message>
</context>
<context>
    <name>spillway::HistoryModel</name>
    <message>
        <source>Sent %1 UTC</source>
        <translation>发送于 %1 UTC</translation>
    </message>
    <message>
        <source>Nothing was sent; prepared %1 UTC</source>
        <translation>没有发送；准备于 %1 UTC</translation>
    </message>
    <message>
        <source>no task ID</source>
        <translation>没有任务 ID</translation>
    </message>
    <message>
        <source>task ID %1</source>
        <translation>任务 ID %1</translation>
    </message>
    <message>
        <source>%1: %2, topics %3, to %4, %5, %6</source>
        <extracomment>1 state, 2 task name, 3 topics, 4 bucket and path, 5 time, 6 &quot;task ID …&quot;</extracomment>
        <translation>%1：%2，Topic %3，写入 %4，%5，%6</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Task name</source>
        <translation>任务名称</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Bucket/path</source>
        <translation>桶/目录</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>连接器</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>任务 ID</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
</context>
<context>
    <name>spillway::HistoryView</name>
    <message>
        <source>C&amp;lear the filter</source>
        <translation>清除筛选(&amp;L)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Tasks you create will be listed here.</source>
        <translation>您创建的任务会列在这里。</translation>
    </message>
    <message>
        <source>&amp;Practise now</source>
        <translation>立即练习(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Add a profile</source>
        <translation>添加配置(&amp;A)</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史记录…</translation>
    </message>
    <message>
        <source>&amp;New from this</source>
        <translation>以此新建(&amp;N)</translation>
    </message>
    <message>
        <source>Copy &amp;task ID</source>
        <translation>复制任务 ID(&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;request ID</source>
        <translation>复制请求 ID(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit and retry</source>
        <translation>编辑并重试(&amp;E)</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate…</source>
        <translation>另存为模板(&amp;M)…</translation>
    </message>
    <message>
        <source>Check the &amp;outcome</source>
        <translation>查询结果(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>复制为(&amp;A)</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl 命令</translation>
    </message>
    <message>
        <source>spillwayctl command</source>
        <translation>spillwayctl 命令</translation>
    </message>
    <message>
        <source>Terraform resource</source>
        <translation>Terraform 资源</translation>
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
        <translation>给技术支持的报告</translation>
    </message>
    <message>
        <source>No attempt is of that kind.</source>
        <translation>没有这类提交记录。</translation>
    </message>
    <message>
        <source>No attempt that is shown here has “%1”.</source>
        <translation>此处显示的提交记录中没有“%1”。</translation>
    </message>
    <message>
        <source>&amp;Export the selection…</source>
        <translation>导出所选(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>spillway::KeyFields</name>
    <message>
        <source>Delete the key file?</source>
        <translation>删除密钥文件？</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>The key is in the keyring now. In the file anybody who can read it finds the secret key.</source>
        <translation>密钥已存入密钥环。任何能读取该文件的人都能得到 SK。</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>删除文件</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>未删除</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. It holds a secret key.</source>
        <translation>无法删除“%1”。其中含有 SK。</translation>
    </message>
    <message>
        <source>Read from a key file…</source>
        <translation>从密钥文件读取…</translation>
    </message>
    <message>
        <source>Bucket-writer access key</source>
        <translation>桶写入 AK</translation>
    </message>
    <message>
        <source>Bucket-writer secret key</source>
        <translation>桶写入 SK</translation>
    </message>
    <message>
        <source>Temporary key, with a security token</source>
        <translation>临时密钥，带安全令牌</translation>
    </message>
    <message>
        <source>Security token</source>
        <translation>安全令牌</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>仅本次会话</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The credentials.csv that the console gives when a key is made.</source>
        <translation>控制台创建密钥时提供的 credentials.csv。</translation>
    </message>
    <message>
        <source>As the service said it, such as 2026-11-22T10:30:00Z, or 2026-11-22 18:30 in the time here. Left empty, nothing is counted down.</source>
        <translation>按服务给出的时间填写，例如 2026-11-22T10:30:00Z，或本地时间 2026-11-22 18:30。留空则不倒计时。</translation>
    </message>
    <message>
        <source>This looks like the secret key, and the other field has what looks like the access key.</source>
        <translation>这看起来是 SK，而另一个字段中看起来是 AK。</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>互换</translation>
    </message>
    <message>
        <source>A temporary key has a security token.</source>
        <translation>临时密钥带有安全令牌。</translation>
    </message>
    <message>
        <source>This is no date with a time, such as 2026-11-22 18:30.</source>
        <translation>这不是带时间的日期，例如 2026-11-22 18:30。</translation>
    </message>
    <message>
        <source>This key has expired already.</source>
        <translation>该密钥已过期。</translation>
    </message>
    <message>
        <source>From the imported file</source>
        <translation>来自导入的文件</translation>
    </message>
    <message>
        <source>Read a key file</source>
        <translation>读取密钥文件</translation>
    </message>
    <message>
        <source>Key files (*.csv);;All files (*)</source>
        <translation>密钥文件 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation>用哪个密钥？</translation>
    </message>
    <message>
        <source>The file has %1 keys. Use</source>
        <translation>文件中有 %1 个密钥。使用：</translation>
    </message>
    <message>
        <source>“%1” has a temporary key. It cannot be the bucket-writer key: the request has no place for its token.</source>
        <translation>“%1”中是临时密钥。它不能作为桶写入密钥：请求中没有存放其令牌的位置。</translation>
    </message>
    <message>
        <source>Swapped columns</source>
        <translation>列互换</translation>
    </message>
    <message>
        <source>In “%1” access key and secret key stand in each other’s column.</source>
        <translation>“%1”中 AK 和 SK 的列互换了。</translation>
    </message>
    <message>
        <source>Read from “%1”.</source>
        <translation>已从“%1”读取。</translation>
    </message>
    <message>
        <source>Key of %1, read from “%2”.</source>
        <translation>%1 的密钥，读取自“%2”。</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may ask you in another window.</source>
        <translation>正在等待密钥环。它可能正在另一个窗口中询问您。</translation>
    </message>
    <message>
        <source>Entered before</source>
        <translation>此前已输入</translation>
    </message>
</context>
<context>
    <name>spillway::LandingTree</name>
    <message>
        <source>Where files will lie</source>
        <translation>文件将存放的位置</translation>
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
        <translation>练习服务正在本机运行</translation>
    </message>
    <message>
        <source>A new history was started</source>
        <translation>已新建历史记录</translation>
    </message>
    <message>
        <source>The damaged one is kept as “%1”. Attempts that were still open in it are not known here: look in the task list before you create such a task again.</source>
        <translation>损坏的文件保留为“%1”。其中尚未确定的提交在这里未知：再次创建同样的任务前，请先查看任务列表。</translation>
    </message>
    <message>
        <source>The connector of %1 is being enabled</source>
        <translation>正在开启 %1 的连接器</translation>
    </message>
    <message>
        <source>The connector of %1 is being enabled: %2 %</source>
        <translation>正在开启 %1 的连接器：%2%</translation>
    </message>
    <message>
        <source>The connector of %1 is ready.</source>
        <translation>%1 的连接器已就绪。</translation>
    </message>
    <message>
        <source>The connector of %1 could not be enabled.</source>
        <translation>无法开启 %1 的连接器。</translation>
    </message>
    <message>
        <source>Connector ready</source>
        <translation>连接器已就绪</translation>
    </message>
    <message>
        <source>Connector not enabled</source>
        <translation>连接器未开启</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New dumping task</source>
        <translation>新建转储任务(&amp;N)</translation>
    </message>
    <message>
        <source>New from &amp;selected</source>
        <translation>以所选新建(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import a request…</source>
        <translation>导入请求(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Import &amp;profiles…</source>
        <translation>导入配置(&amp;P)…</translation>
    </message>
    <message>
        <source>Export the p&amp;rofiles…</source>
        <translation>导出配置(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Copy &amp;task ID</source>
        <translation>复制任务 ID(&amp;T)</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>任务 ID</translation>
    </message>
    <message>
        <source>Copy &amp;request ID</source>
        <translation>复制请求 ID(&amp;R)</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>任务(&amp;T)</translation>
    </message>
    <message>
        <source>Check the &amp;outcome</source>
        <translation>查询结果(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Import a request</source>
        <translation>导入请求</translation>
    </message>
    <message>
        <source>Requests (*.spillway.json *.json);;All files (*)</source>
        <translation>请求 (*.spillway.json *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be imported</source>
        <translation>无法导入“%1”</translation>
    </message>
    <message>
        <source>The file holds a secret key</source>
        <translation>文件中含有 SK</translation>
    </message>
    <message>
        <source>“%1” holds a secret key. A secret does not belong in a file.</source>
        <translation>“%1”中含有 SK。机密不应放在文件中。</translation>
    </message>
    <message>
        <source>Move it to the keyring</source>
        <translation>移入密钥环</translation>
    </message>
    <message>
        <source>Import without the key</source>
        <translation>导入但不含密钥</translation>
    </message>
    <message>
        <source>Select an attempt in the history first.</source>
        <translation>请先在历史记录中选择一条提交。</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>已复制%1</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>All attempts that are shown are selected</source>
        <translation>已选择显示的所有提交记录</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts are selected</source>
        <translation>
            <numerusform>已选择 %n 条提交记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <translation>%1，创建于 %2</translation>
    </message>
    <message>
        <source>Which task is it?</source>
        <translation>是哪个任务？</translation>
    </message>
    <message>
        <source>Several tasks may have come of “%1”. Which one is it?</source>
        <translation>有多个任务可能来自“%1”。是哪一个？</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>就是它</translation>
    </message>
    <message>
        <source>Still sending</source>
        <translation>仍在发送</translation>
    </message>
    <message>
        <source>A request is on its way and its answer has not come.</source>
        <translation>有一个请求正在途中，尚未收到应答。</translation>
    </message>
    <message>
        <source>Closed now, the attempt is kept as Unknown: the task may exist.</source>
        <translation>现在关闭，这条提交会记为“未知”：任务可能已存在。</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>等待应答</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>立即关闭</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>The connector of %1 was ordered, but cannot be followed now.</source>
        <translation>%1 的连接器已下单，但目前无法跟踪其进度。</translation>
    </message>
    <message>
        <source>New dumping task</source>
        <translation>新建转储任务</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Import from the &amp;clipboard</source>
        <translation>从剪贴板导入(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Show what the service has</source>
        <translation>显示服务端的任务(&amp;S)</translation>
    </message>
    <message>
        <source>Recreate with a new &amp;key…</source>
        <translation>用新密钥重新创建(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Raise the &amp;quota…</source>
        <translation>提高配额(&amp;Q)…</translation>
    </message>
    <message>
        <source>There is no task</source>
        <translation>没有任务</translation>
    </message>
    <message>
        <source>Select an attempt in the history whose task was created.</source>
        <translation>请在历史记录中选择一条已创建任务的提交。</translation>
    </message>
    <message>
        <source>Whose quota?</source>
        <translation>哪个配额？</translation>
    </message>
    <message>
        <source>Select a profile, or an attempt of its connector.</source>
        <translation>请选择一个配置，或其连接器的一条提交。</translation>
    </message>
    <message>
        <source>The clipboard holds no request</source>
        <translation>剪贴板中没有请求</translation>
    </message>
    <message>
        <source>The clipboard holds a secret key</source>
        <translation>剪贴板中含有 SK</translation>
    </message>
    <message>
        <source>What was pasted holds a secret key.</source>
        <translation>粘贴的内容中含有 SK。</translation>
    </message>
    <message>
        <source>Spillway can move it to the keyring as the bucket-writer key.</source>
        <translation>Spillway 可以把它作为桶写入密钥移入密钥环。</translation>
    </message>
    <message>
        <source>It stays on the clipboard until something else is copied.</source>
        <translation>在复制其他内容之前，它会留在剪贴板中。</translation>
    </message>
    <message>
        <source>The file itself stays as it is: delete it, or take the key out of it.</source>
        <translation>文件本身保持不变：请删除文件，或去掉其中的密钥。</translation>
    </message>
    <message>
        <source>%1, created at a time that is not told</source>
        <extracomment>1 task ID, 2 local time</extracomment>
        <translation>%1，创建时间未说明</translation>
    </message>
    <message>
        <source>This task looks older than the sending of “%1”, but came of it if this computer’s clock was ahead then. Is it the one?</source>
        <translation>该任务看起来早于“%1”的发送；如果当时本机时钟偏快，它就可能由此产生。是它吗？</translation>
    </message>
    <message>
        <source>This task may have come of “%1”: the service tells too little of it to be sure. Is it the one?</source>
        <translation>该任务可能由“%1”产生：服务给出的信息太少，无法确定。是它吗？</translation>
    </message>
    <message>
        <source>Still at work</source>
        <translation>仍在进行</translation>
    </message>
    <message>
        <source>A task is being deleted or created again, and its end has not come.</source>
        <translation>正在删除或重新创建任务，尚未结束。</translation>
    </message>
    <message>
        <source>Closed now, it may be deleted and not created again. The history has what was begun, and the draft that finishes it is kept.</source>
        <translation>现在关闭，任务可能已删除而没有重新创建。历史记录中有已开始的步骤，用于完成的草稿会保留。</translation>
    </message>
    <message>
        <source>Wait for the end</source>
        <translation>等待结束</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂时不能切换</translation>
    </message>
    <message>
        <source>A request is on its way. Switch the language once its answer has come.</source>
        <translation>有请求正在发送。请在收到应答后再切换语言。</translation>
    </message>
    <message>
        <source>Another window waits for an answer. Give it one, or close it, first.</source>
        <translation>另一个窗口正在等待您回答。请先回答，或将其关闭。</translation>
    </message>
</context>
<context>
    <name>spillway::OutcomeChecker</name>
    <message>
        <source>No outcome is open.</source>
        <translation>没有未确定的结果。</translation>
    </message>
    <message>
        <source>The outcome of “%1” is decided.</source>
        <translation>“%1”的结果已确定。</translation>
    </message>
    <message>
        <source>Reading the task list for “%1”…</source>
        <translation>正在为“%1”读取任务列表…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>1 task name, 2 why its task list cannot be read
----------
1 task name, 2 what was found</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>spillway::PickButton</name>
    <message>
        <source>Nothing of that name.</source>
        <translation>没有这个名称的项。</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>输入以筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message numerus="yes">
        <source>%n found, %1</source>
        <translation>
            <numerusform>找到 %n 个，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>%1: stop reading</source>
        <translation>%1：停止读取</translation>
    </message>
    <message numerus="yes">
        <source>%n found. Press “%1” to see them.</source>
        <translation>
            <numerusform>找到 %n 个。按“%1”查看。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spillway::PlaceFinder</name>
    <message>
        <source>The attempt’s profile is gone or points elsewhere: there is no key for it.</source>
        <translation>这条提交的配置已不存在或指向别处：没有可用的密钥。</translation>
    </message>
    <message>
        <source>The profile “%1” names no connector.</source>
        <translation>配置“%1”没有指定连接器。</translation>
    </message>
    <message>
        <source>The practice service did not start: %1</source>
        <translation>练习服务未能启动：%1</translation>
    </message>
</context>
<context>
    <name>spillway::PlacePage</name>
    <message>
        <source>Where from</source>
        <translation>从哪里</translation>
    </message>
    <message>
        <source>The project and the connector whose topics are dumped, and the key that signs the call.</source>
        <translation>要转储的项目和连接器，以及为调用签名的密钥。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>配置名称</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>DMS endpoint</source>
        <translation>DMS 终端节点</translation>
    </message>
    <message>
        <source>Enter the sign-in key again</source>
        <translation>重新输入签名密钥</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>The region gives it; for another cloud, type it. https, or http for this computer itself.</source>
        <translation>由区域得出；其他云请手动输入。使用 https；本机可用 http。</translation>
    </message>
    <message>
        <source>Sign-in key: signs the calls, is kept in the keyring, never travels</source>
        <translation>签名密钥：为调用签名，保存在密钥环中，从不发送</translation>
    </message>
    <message>
        <source>32 characters, from “My credentials” in the console.</source>
        <translation>32 个字符，见控制台“我的凭证”。</translation>
    </message>
    <message>
        <source>“connector_id” of the instance; it is not the instance ID.</source>
        <translation>实例的“connector_id”；不是实例 ID。</translation>
    </message>
    <message>
        <source>How this place is called from now on.</source>
        <translation>以后用这个名称称呼这里。</translation>
    </message>
    <message>
        <source>Only if your company’s network inspects TLS: its authority in PEM form. May stay empty.</source>
        <translation>仅当公司网络检查 TLS 流量时：公司颁发机构的 PEM 文件。可以留空。</translation>
    </message>
    <message>
        <source>Other (type the endpoint)</source>
        <translation>其他（手动输入终端节点）</translation>
    </message>
    <message>
        <source>The practice service did not start: %1</source>
        <translation>练习服务未能启动：%1</translation>
    </message>
    <message>
        <source>Practice service (no account needed)</source>
        <translation>练习服务（无需账号）</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新建配置</translation>
    </message>
    <message>
        <source>A local service with the same calls and real signatures, on this computer only. Nothing you do here reaches a cloud or costs anything.
Project %1</source>
        <translation>本地服务，接口相同、签名真实，只在本机运行。您在这里的操作不会到达云端，也不产生费用。
项目 %1</translation>
    </message>
    <message>
        <source>The practice service is starting…</source>
        <translation>正在启动练习服务…</translation>
    </message>
    <message>
        <source>How this place is called from now on. Left empty: “%1”.</source>
        <translation>以后用这个名称称呼这里。留空则为“%1”。</translation>
    </message>
    <message>
        <source>no sign-in key yet</source>
        <translation>还没有签名密钥</translation>
    </message>
    <message>
        <source>sign-in key %1</source>
        <translation>签名密钥 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1
Project %2, %3</source>
        <translation>%1
项目 %2，%3</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>已有同名配置。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>The practice service is still starting. Try again in a moment.</source>
        <translation>练习服务仍在启动。请稍后再试。</translation>
    </message>
    <message>
        <source>Edit the profile…</source>
        <translation>编辑配置…</translation>
    </message>
    <message>
        <source>There is no profile “%1” any more. Choose another.</source>
        <translation>配置“%1”已不存在。请选择其他配置。</translation>
    </message>
</context>
<context>
    <name>spillway::PlacePickers</name>
    <message>
        <source>Choose the region or type the endpoint, and enter the sign-in key; then it can be looked up.</source>
        <translation>请选择区域或输入终端节点，并输入签名密钥；之后才能查询。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find the project</source>
        <translation>查找项目</translation>
    </message>
    <message>
        <source>This key’s user has no project in the region: it is made when the region is first opened in the console. An ID can be typed all the same.</source>
        <translation>该密钥所属用户在此区域没有项目：首次在控制台打开该区域时会自动创建。您仍可手动输入 ID。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose an instance</source>
        <translation>选择实例</translation>
    </message>
    <message>
        <source>The project and the sign-in key must be known first; then the instances can be listed.</source>
        <translation>须先有项目和签名密钥；之后才能列出实例。</translation>
    </message>
    <message>
        <source>connector ready</source>
        <translation>连接器已就绪</translation>
    </message>
    <message>
        <source>being changed</source>
        <translation>变更中</translation>
    </message>
    <message>
        <source>no connector yet</source>
        <translation>还没有连接器</translation>
    </message>
    <message>
        <source>This project has no Kafka instance.</source>
        <translation>该项目没有 Kafka 实例。</translation>
    </message>
    <message>
        <source>%1, %2, %3, version %4</source>
        <translation>%1，%2，%3，版本 %4</translation>
    </message>
    <message>
        <source>This is the ID of the instance %1, which has no connector yet. Choose the instance to enable one.</source>
        <translation>这是实例 %1 的 ID，该实例还没有连接器。请选择该实例以开启。</translation>
    </message>
    <message>
        <source>This is the ID of the instance %1, not of its connector.</source>
        <translation>这是实例 %1 的 ID，不是其连接器的 ID。</translation>
    </message>
    <message>
        <source>Use its connector</source>
        <translation>使用它的连接器</translation>
    </message>
    <message>
        <source>%1 is a single-node instance; dumping needs a cluster. Choose another.</source>
        <translation>%1 是单机实例；转储需要集群实例。请选择其他实例。</translation>
    </message>
    <message>
        <source>The connector of %1 is ready.</source>
        <translation>%1 的连接器已就绪。</translation>
    </message>
    <message>
        <source>connector being enabled</source>
        <translation>正在开启连接器</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>正在查看 %1…</translation>
    </message>
    <message>
        <source>%1 has no connector and is %2 at the moment. If one is on its way, it will be there once the instance is RUNNING; else it can be enabled then. Choose it again later.</source>
        <translation>%1 没有连接器，当前状态为 %2。如果连接器正在开启，实例变为 RUNNING 后即可使用；否则届时可以开启。请稍后再次选择。</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>single node</source>
        <translation>单机</translation>
    </message>
</context>
<context>
    <name>spillway::PracticeMenu</name>
    <message>
        <source>Its clock is 17 minutes ahead</source>
        <translation>服务的时钟快 17 分钟</translation>
    </message>
    <message>
        <source>It does not know the sign-in key</source>
        <translation>不认识签名密钥</translation>
    </message>
    <message>
        <source>The sign-in key may not list anything</source>
        <translation>签名密钥无权查询任何列表</translation>
    </message>
    <message>
        <source>No key may list the buckets</source>
        <translation>任何密钥都无权列出桶</translation>
    </message>
    <message>
        <source>Every instance has a single node</source>
        <translation>所有实例都是单机</translation>
    </message>
    <message>
        <source>Every instance is being extended</source>
        <translation>所有实例都在扩容</translation>
    </message>
    <message>
        <source>No instance has a connector</source>
        <translation>没有实例拥有连接器</translation>
    </message>
    <message>
        <source>Only Smart Connect is offered</source>
        <translation>只提供 Smart Connect</translation>
    </message>
    <message>
        <source>The task quota is used up</source>
        <translation>任务配额已用完</translation>
    </message>
    <message>
        <source>No instance has a topic</source>
        <translation>没有实例拥有 Topic</translation>
    </message>
    <message>
        <source>Every bucket is gone</source>
        <translation>所有桶都不存在</translation>
    </message>
    <message>
        <source>Every bucket lies in another region</source>
        <translation>所有桶都在其他区域</translation>
    </message>
    <message>
        <source>No key may look at a bucket</source>
        <translation>任何密钥都无权查看桶</translation>
    </message>
    <message>
        <source>It does not know the bucket-writer key</source>
        <translation>不认识桶写入密钥</translation>
    </message>
    <message>
        <source>Nothing is left for another connector</source>
        <translation>没有资源再开启连接器</translation>
    </message>
    <message>
        <source>Enabling a connector fails at its end</source>
        <translation>开启连接器在最后失败</translation>
    </message>
    <message>
        <source>The account has no project</source>
        <translation>账号没有项目</translation>
    </message>
    <message>
        <source>The region has sub-projects too</source>
        <translation>区域还有子项目</translation>
    </message>
    <message>
        <source>Look-ups are never answered</source>
        <translation>查询永远得不到应答</translation>
    </message>
    <message>
        <source>Every call is one too many</source>
        <translation>每次调用都被限流</translation>
    </message>
    <message>
        <source>P&amp;ractice</source>
        <translation>练习(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Let it fail</source>
        <translation>模拟故障(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Everything works</source>
        <translation>一切正常(&amp;E)</translation>
    </message>
    <message>
        <source>The practice service did not switch it</source>
        <translation>练习服务没有切换成功</translation>
    </message>
    <message>
        <source>The practice service is running on this computer</source>
        <translation>练习服务正在本机运行</translation>
    </message>
    <message>
        <source>The practice service fails on purpose: %1 of %2</source>
        <translation>练习服务正在模拟故障：%1/%2</translation>
    </message>
    <message>
        <source>The answer to a deletion is lost</source>
        <translation>删除的应答丢失</translation>
    </message>
    <message>
        <source>Tasks may not be deleted</source>
        <translation>不允许删除任务</translation>
    </message>
    <message>
        <source>Somebody deletes the task first</source>
        <translation>有人先删除了任务</translation>
    </message>
    <message>
        <source>Tasks write nothing, and more waits</source>
        <translation>任务不写入，等待的消息增多</translation>
    </message>
</context>
<context>
    <name>spillway::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>The preferences could not be written to the disk. They hold until Spillway is closed.</source>
        <translation>无法把首选项写入磁盘。它们在 Spillway 关闭前有效。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>As usual: what was sent, and what went wrong</source>
        <translation>常规：发送的内容与出错情况</translation>
    </message>
    <message>
        <source>Only what went wrong</source>
        <translation>仅出错情况</translation>
    </message>
    <message>
        <source>Everything, for support</source>
        <translation>全部，供支持人员使用</translation>
    </message>
    <message>
        <source>Spillway speaks it from its next start on, or at once: its windows are opened anew then, drafts too. A key that is typed but not stored yet is typed again.</source>
        <translation>下次启动时生效，也可以立即切换：窗口会重新打开，草稿也会保留。已输入但尚未保存的密钥需要重新输入。</translation>
    </message>
    <message>
        <source>Switch now: %1</source>
        <translation>立即切换：%1</translation>
    </message>
</context>
<context>
    <name>spillway::ProfileActions</name>
    <message>
        <source>Remove the profile?</source>
        <translation>移除配置？</translation>
    </message>
    <message>
        <source>Remove profile “%1”?</source>
        <translation>移除配置“%1”？</translation>
    </message>
    <message>
        <source>It has no entry of its own in the keyring. The history stays.</source>
        <translation>它在密钥环中没有自己的条目。历史记录保留。</translation>
    </message>
    <message>
        <source>These entries of the keyring go with it:
%1
The history stays.</source>
        <translation>密钥环中的这些条目会一并移除：
%1
历史记录保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>“%1” was not removed</source>
        <translation>未移除“%1”</translation>
    </message>
    <message>
        <source>Removed profile “%1” and its keys</source>
        <translation>已移除配置“%1”及其密钥</translation>
    </message>
    <message>
        <source>Export the profiles</source>
        <translation>导出配置</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>配置 (*.json)</translation>
    </message>
    <message>
        <source>Exported, without keys: %1</source>
        <translation>已导出，不含密钥：%1</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>未导出</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>导入配置</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>配置 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>There is a profile “%1” already: imported as “%2”.</source>
        <translation>已有配置“%1”：导入为“%2”。</translation>
    </message>
    <message>
        <source>Imported under other names</source>
        <translation>以其他名称导入</translation>
    </message>
    <message>
        <source>Spillway</source>
        <translation>Spillway</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n profiles; they have no keys yet</source>
        <translation>
            <numerusform>已导入 %n 个配置；它们还没有密钥</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spillway::ProfileEditor</name>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>蓝绿色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Production: named in red, and in the button that creates</source>
        <translation>生产环境：以红色标明，并写在创建按钮上</translation>
    </message>
    <message>
        <source>Enter another sign-in key</source>
        <translation>输入另一个签名密钥</translation>
    </message>
    <message>
        <source>Enter a bucket-writer key</source>
        <translation>输入桶写入密钥</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新建配置</translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <translation>配置“%1”</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>位置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Looks what works with the values as they stand here; nothing is saved.</source>
        <translation>按此处当前的值检查哪些可用；不会保存。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>配置名称</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>DMS endpoint</source>
        <translation>DMS 终端节点</translation>
    </message>
    <message>
        <source>IAM endpoint</source>
        <translation>IAM 终端节点</translation>
    </message>
    <message>
        <source>It finds the project.</source>
        <translation>用于查找项目。</translation>
    </message>
    <message>
        <source>OBS endpoint</source>
        <translation>OBS 终端节点</translation>
    </message>
    <message>
        <source>It lists the buckets.</source>
        <translation>用于列出桶。</translation>
    </message>
    <message>
        <source>32 characters, from “My credentials” in the console. Left empty, it is chosen with each task.</source>
        <translation>32 个字符，见控制台“我的凭证”。留空则每个任务单独选择。</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>实例 ID</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>可以留空。</translation>
    </message>
    <message>
        <source>It is not the instance ID. May stay empty.</source>
        <translation>不是实例 ID。可以留空。</translation>
    </message>
    <message>
        <source>Other (type the endpoints)</source>
        <translation>其他（手动输入终端节点）</translation>
    </message>
    <message>
        <source>Sign-in key: signs the calls, is kept in the keyring, never travels</source>
        <translation>签名密钥：为调用签名，保存在密钥环中，从不发送</translation>
    </message>
    <message>
        <source>Bucket-writer key: the service stores it with each task</source>
        <translation>桶写入密钥：服务会随每个任务保存它</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>Only if your company’s network inspects TLS: its authority in PEM form. May stay empty.</source>
        <translation>仅当公司网络检查 TLS 流量时：公司颁发机构的 PEM 文件。可以留空。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port</source>
        <translation>http://host:port 或 socks5://host:port</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>代理用户</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>仅当代理要求时填写。</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>在密钥环中</translation>
    </message>
    <message>
        <source>Key %1, in the keyring</source>
        <translation>密钥 %1，在密钥环中</translation>
    </message>
    <message>
        <source>Key %1, in the keyring, %2</source>
        <translation>密钥 %1，在密钥环中，%2</translation>
    </message>
    <message>
        <source>None yet. It can also be entered with the first task.</source>
        <translation>还没有。也可以在创建第一个任务时输入。</translation>
    </message>
    <message>
        <source>The proxy’s user has a password.</source>
        <translation>代理用户有密码。</translation>
    </message>
    <message>
        <source>Entered before</source>
        <translation>此前已输入</translation>
    </message>
    <message>
        <source>It is kept for this session. Save again to go on with that.</source>
        <translation>它在本次会话中保留。再次保存即可继续。</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
</context>
<context>
    <name>spillway::ProfileList</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>配置(&amp;P)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Opening one begins a dumping task there. F2 edits a profile, Delete removes it.</source>
        <translation>打开配置即在该处新建转储任务。F2 编辑配置，Delete 移除。</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>添加配置</translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation>编辑配置</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>移除配置</translation>
    </message>
    <message>
        <source>New dumping task here</source>
        <translation>在此新建转储任务</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>复制…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>A local service with the same calls; nothing reaches a cloud.</source>
        <translation>接口相同的本地服务；不会到达云端。</translation>
    </message>
    <message>
        <source>production</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>还没有密钥</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>spillway::ProfileTest</name>
    <message>
        <source>Test of the new profile</source>
        <translation>测试新配置</translation>
    </message>
    <message>
        <source>Test of “%1”</source>
        <translation>测试“%1”</translation>
    </message>
    <message>
        <source>With the values as they stand in the form. Nothing is saved, and only look-ups go out. Press a line’s name to go to what mends it.</source>
        <translation>使用表单中当前的值。不会保存，只发出查询。点击某一行的名称，可转到解决它的位置。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>测试中…</translation>
    </message>
    <message>
        <source>Tested: %1</source>
        <translation>测试结果：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>spillway::ProgressView</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>spillway::QuotaDialog</name>
    <message>
        <source>Raise the quota</source>
        <translation>提高配额</translation>
    </message>
    <message>
        <source>Raise the task quota of %1?</source>
        <translation>提高 %1 的任务配额？</translation>
    </message>
    <message>
        <source>Raise the task quota?</source>
        <translation>提高任务配额？</translation>
    </message>
    <message>
        <source>&amp;Raise the quota</source>
        <translation>提高配额(&amp;R)</translation>
    </message>
    <message>
        <source>A raised quota cannot be lowered again.</source>
        <translation>提高后的配额不能再降低。</translation>
    </message>
    <message>
        <source>&amp;New quota</source>
        <translation>新配额(&amp;N)</translation>
    </message>
    <message>
        <source>New quota</source>
        <translation>新配额</translation>
    </message>
    <message>
        <source>Type a whole number of tasks.</source>
        <translation>请输入整数任务数。</translation>
    </message>
    <message>
        <source>The quota is %1 already, and it can only be raised.</source>
        <translation>配额已是 %1，且只能提高。</translation>
    </message>
    <message>
        <source>The service’s most is %1.</source>
        <translation>服务的上限是 %1。</translation>
    </message>
    <message>
        <source>&amp;Raise it to %1, for good</source>
        <translation>提高到 %1，不可撤回(&amp;R)</translation>
    </message>
    <message>
        <source>It cannot be lowered again. Press once more to raise it to %1.</source>
        <translation>提高后不能再降低。再按一次则提高到 %1。</translation>
    </message>
</context>
<context>
    <name>spillway::RecentValues</name>
    <message>
        <source>Recent values</source>
        <translation>最近的值</translation>
    </message>
    <message>
        <source>Recent values (Down)</source>
        <translation>最近的值（向下键）</translation>
    </message>
</context>
<context>
    <name>spillway::RecreateDialog</name>
    <message>
        <source>%1 The profile does not know the new key. Nothing was sent.</source>
        <translation>%1 该配置不知道新密钥。未发送任何内容。</translation>
    </message>
    <message>
        <source>Writing the key into the profile. Nothing was sent yet.</source>
        <translation>正在将密钥写入配置。尚未发送任何内容。</translation>
    </message>
    <message>
        <source>Recreate with a new key</source>
        <translation>用新密钥重新创建</translation>
    </message>
    <message>
        <source>Delete “%1” and create it again with another bucket-writer key?</source>
        <translation>删除“%1”并用另一个桶写入密钥重新创建？</translation>
    </message>
    <message>
        <source>&amp;Delete and create again</source>
        <translation>删除并重新创建(&amp;D)</translation>
    </message>
    <message>
        <source>Only &amp;new messages (latest)</source>
        <translation>仅新消息（latest）(&amp;N)</translation>
    </message>
    <message>
        <source>From the &amp;oldest kept message (earliest)</source>
        <translation>从保留的最早消息开始（earliest）(&amp;O)</translation>
    </message>
    <message>
        <source>The service stores the key with the task and has no call that changes it: a task whose key was changed or revoked writes nothing more.</source>
        <translation>服务会随任务保存密钥，且没有修改它的接口：密钥被更换或吊销的任务不会再写入任何内容。</translation>
    </message>
    <message>
        <source>The practice key, %1</source>
        <translation>练习密钥 %1</translation>
    </message>
    <message>
        <source>The profile’s key %1, from the keyring</source>
        <translation>配置的密钥 %1，来自密钥环</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>Bucket-writer &amp;key</source>
        <translation>桶写入密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Bucket-writer key</source>
        <translation>桶写入密钥</translation>
    </message>
    <message>
        <source>The key was not stored. Nothing was sent.</source>
        <translation>密钥没有保存。没有发送。</translation>
    </message>
    <message>
        <source>The new task writes</source>
        <translation>新任务写入</translation>
    </message>
    <message>
        <source>Putting the key into the keyring. It may ask you in another window.</source>
        <translation>正在把密钥存入密钥环。它可能正在另一个窗口中询问您。</translation>
    </message>
</context>
<context>
    <name>spillway::RequestPane</name>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>The request as it will be sent, with both keys masked.</source>
        <translation>将要发送的请求，AK 和 SK 已屏蔽。</translation>
    </message>
</context>
<context>
    <name>spillway::ReviewPage</name>
    <message>
        <source>Review and create</source>
        <translation>检查并创建</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Try the key once more</source>
        <translation>再试一次该密钥</translation>
    </message>
    <message>
        <source>4 to 64 letters, digits, hyphens and underscores; no other task of the connector has it.</source>
        <translation>4 到 64 个字母、数字、连字符和下划线；不能与该连接器的其他任务同名。</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Ticket and note are for the history only. Both may stay empty.</source>
        <translation>工单和备注只用于历史记录。都可以留空。</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The service would refuse the task. Press once more to send it all the same.</source>
        <translation>服务会拒绝该任务。再按一次则仍然发送。</translation>
    </message>
    <message>
        <source>C&amp;reate dumping task although “%1” failed</source>
        <translation>“%1”未通过，仍创建转储任务(&amp;R)</translation>
    </message>
    <message>
        <source>all topics that match %1, also those made later</source>
        <translation>匹配 %1 的所有 Topic（包括以后新建的）</translation>
    </message>
    <message>
        <source>beginning with the oldest message that is kept, which may be a lot</source>
        <translation>从保留的最早消息开始，数据量可能很大</translation>
    </message>
    <message>
        <source>beginning with new messages; older ones are skipped</source>
        <translation>只从新消息开始，跳过较早的消息</translation>
    </message>
    <message>
        <source>In %1, connector %2 will write the messages of %3 into %4: a file every %5 seconds at the most, the messages separated by %6, %7.</source>
        <translation>在“%1”中，连接器 %2 将把 %3 的消息写入 %4：最多每 %5 秒一个文件，消息之间用%6分隔，%7。</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>没有配置</translation>
    </message>
    <message>
        <source>C&amp;reate dumping task in %1</source>
        <translation>在“%1”中创建转储任务(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;reate dumping task</source>
        <translation>创建转储任务(&amp;R)</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Recording the attempt…</source>
        <translation>正在记录提交…</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may ask you in another window.</source>
        <translation>正在等待密钥环。它可能正在另一个窗口中询问您。</translation>
    </message>
    <message>
        <source>Connecting… Nothing was sent yet.</source>
        <translation>正在连接… 尚未发送任何内容。</translation>
    </message>
    <message>
        <source>Sent. Waiting for the answer… The request may already have arrived.</source>
        <translation>已发送。正在等待应答… 请求可能已经到达。</translation>
    </message>
    <message>
        <source>No answer came back. Looking in the task list…</source>
        <translation>没有收到应答。正在查看任务列表…</translation>
    </message>
    <message>
        <source>Go to “Where from”</source>
        <translation>转到“从哪里”</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>连接器</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>桶</translation>
    </message>
</context>
<context>
    <name>spillway::SecretEditor</name>
    <message>
        <source>Show while held</source>
        <translation>按住时显示</translation>
    </message>
    <message>
        <source>Show the secret key while held</source>
        <translation>按住时显示 SK</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>&amp;Read it from the service</source>
        <translation>从服务读取(&amp;R)</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>服务端</translation>
    </message>
    <message>
        <source>No task is known to have come of this attempt.</source>
        <translation>不知道这条提交产生过任务。</translation>
    </message>
    <message>
        <source>What the service has of the task was not asked for yet.</source>
        <translation>尚未查询服务端的任务内容。</translation>
    </message>
    <message>
        <source>Reading the task from the service…</source>
        <translation>正在从服务读取任务…</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>The service has no such task: it was deleted.</source>
        <translation>服务端没有该任务：已删除。</translation>
    </message>
    <message>
        <source>The task could not be read. %1</source>
        <translation>无法读取任务。%1</translation>
    </message>
    <message>
        <source>Read at %1: as it was sent.</source>
        <translation>读取于 %1：与发送的一致。</translation>
    </message>
    <message>
        <source>Read at %1. It differs from what was sent in: %2.</source>
        <extracomment>1 time, 2 names of fields</extracomment>
        <translation>读取于 %1。与发送的不一致：%2。</translation>
    </message>
    <message>
        <source>≠ %1 (differs)</source>
        <translation>≠ %1（不一致）</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>与发送的一致</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Read at %1.</source>
        <translation>读取于 %1。</translation>
    </message>
</context>
<context>
    <name>spillway::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>New dumping task</source>
        <translation>新建转储任务</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>To that step</source>
        <translation>转到该步骤</translation>
    </message>
    <message>
        <source>Show the request, or hide it</source>
        <translation>显示或隐藏请求</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation>关闭，保留草稿</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>To the details</source>
        <translation>转到详情</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>选择所有行</translation>
    </message>
    <message>
        <source>Copy the task ID</source>
        <translation>复制任务 ID</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>New dumping task there</source>
        <translation>在此新建转储任务</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>What is written about the field with the keyboard</source>
        <translation>当前字段的说明</translation>
    </message>
    <message>
        <source>Take back what was typed</source>
        <translation>撤销输入</translation>
    </message>
</context>
<context>
    <name>spillway::TaskActions</name>
    <message>
        <source>Reading the task… Nothing was sent yet.</source>
        <translation>正在读取任务… 尚未发送任何内容。</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>Unknown so far. Looking in the task list…</source>
        <translation>尚未确定。正在查看任务列表…</translation>
    </message>
    <message>
        <source>Preparing… Nothing was sent yet.</source>
        <translation>正在准备… 尚未发送任何内容。</translation>
    </message>
    <message>
        <source>Deleting the old task…</source>
        <translation>正在删除旧任务…</translation>
    </message>
    <message>
        <source>The old task is gone. Creating the new one…</source>
        <translation>旧任务已删除。正在创建新任务…</translation>
    </message>
    <message>
        <source>Starting the practice service…</source>
        <translation>正在启动练习服务…</translation>
    </message>
    <message>
        <source>There is no way to the task</source>
        <translation>无法访问该任务</translation>
    </message>
    <message>
        <source>Delete the task</source>
        <translation>删除任务</translation>
    </message>
    <message>
        <source>Delete the dumping task “%1”?</source>
        <translation>删除转储任务“%1”？</translation>
    </message>
    <message>
        <source>&amp;Delete the task</source>
        <translation>删除任务(&amp;D)</translation>
    </message>
    <message>
        <source>It writes nothing more from then on, and it cannot be brought back: a new task would begin anew, with new messages or with the oldest that are kept.</source>
        <translation>此后它不再写入任何内容，也无法恢复：新任务会重新开始，从新消息或保留的最早消息读起。</translation>
    </message>
    <message>
        <source>Reading the task from the service…</source>
        <translation>正在从服务读取任务…</translation>
    </message>
    <message>
        <source>The task cannot be recreated</source>
        <translation>无法重新创建任务</translation>
    </message>
    <message>
        <source>The service has no such task. “New from this” creates it again.</source>
        <translation>服务端没有该任务。“以此新建”可再次创建。</translation>
    </message>
    <message>
        <source>In the place of task %1</source>
        <translation>取代任务 %1</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>There is no quota to raise</source>
        <translation>没有可提高的配额</translation>
    </message>
    <message>
        <source>Reading the quota…</source>
        <translation>正在读取配额…</translation>
    </message>
    <message>
        <source>The quota could not be read</source>
        <translation>无法读取配额</translation>
    </message>
    <message>
        <source>There is nothing to raise</source>
        <translation>无法再提高</translation>
    </message>
    <message>
        <source>Asking for %1…</source>
        <translation>正在请求 %1…</translation>
    </message>
</context>
<context>
    <name>spillway::TaskWatcher</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Task list not readable</source>
        <translation>无法读取任务列表</translation>
    </message>
    <message>
        <source>On the connector %1, profile %2</source>
        <extracomment>1 a connector&apos;s ID, 2 a profile&apos;s name</extracomment>
        <translation>连接器 %1，配置 %2</translation>
    </message>
    <message>
        <source>%1: messages wait and nothing is written. Look at the key, the bucket and its permission.</source>
        <translation>%1：有消息等待但没有写入。请检查密钥、桶和权限。</translation>
    </message>
    <message>
        <source>A dumping task needs attention</source>
        <translation>有转储任务需要处理</translation>
    </message>
</context>
<context>
    <name>spillway::TaskWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>New dumping task</source>
        <translation>新建转储任务</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Step %1 of 5: %2</source>
        <translation>第 %1 步，共 5 步：%2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The request as it will be sent, keys masked</source>
        <translation>将要发送的请求，密钥已屏蔽</translation>
    </message>
    <message>
        <source>Shows the request beside the form (Ctrl+J)</source>
        <translation>在表单旁显示请求（Ctrl+J）</translation>
    </message>
    <message>
        <source>&amp;Close, keep the draft</source>
        <translation>关闭并保留草稿(&amp;C)</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate…</source>
        <translation>另存为模板(&amp;M)…</translation>
    </message>
    <message>
        <source>The last attempt: %1 %2</source>
        <translation>上一次提交：%1%2</translation>
    </message>
    <message>
        <source>The draft cannot be saved: it lives in this window only.</source>
        <translation>无法保存草稿：它只存在于此窗口中。</translation>
    </message>
    <message>
        <source>Practice: nothing here reaches a cloud.</source>
        <translation>练习：这里的一切都不会到达云端。</translation>
    </message>
    <message>
        <source>%1 — production</source>
        <translation>%1 — 生产环境</translation>
    </message>
    <message>
        <source>%1 — a real account</source>
        <translation>%1 — 真实账号</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新建配置</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送。</translation>
    </message>
</context>
<context>
    <name>spillway::TemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>另存为模板</translation>
    </message>
    <message>
        <source>A template keeps everything but keys and the ticket. New tasks start from it.</source>
        <translation>模板保留除密钥和工单以外的所有内容。新任务可由它开始。</translation>
    </message>
    <message>
        <source>&amp;Name of the template</source>
        <translation>模板名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Task name of what is made of it</source>
        <translation>由它创建的任务的名称(&amp;T)</translation>
    </message>
    <message>
        <source>{date} becomes the day. Today’s task would be called “%1”.</source>
        <translation>{date} 会替换为日期。今天的任务将名为“%1”。</translation>
    </message>
</context>
<context>
    <name>spillway::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
</context>
<context>
    <name>spillway::TopicFinder</name>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read the topics again</source>
        <translation>重新读取 Topic</translation>
    </message>
    <message>
        <source>Topics that the pattern takes</source>
        <translation>正则表达式匹配的 Topic</translation>
    </message>
    <message>
        <source>The topics cannot be listed; type their names. %1</source>
        <translation>无法列出 Topic；请手动输入名称。%1</translation>
    </message>
    <message>
        <source>No instance of this project has that connector, so its topics cannot be listed. Type their names.</source>
        <translation>该项目没有任何实例拥有此连接器，因此无法列出其 Topic。请手动输入名称。</translation>
    </message>
    <message>
        <source>Looking for the instance…</source>
        <translation>正在查找实例…</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Reading the topics…</source>
        <translation>正在读取 Topic…</translation>
    </message>
    <message>
        <source>The instance has no topic yet (read %1).</source>
        <translation>实例还没有 Topic（读取于%1）。</translation>
    </message>
    <message numerus="yes">
        <source>%n topics of the instance, read %1.</source>
        <translation>
            <numerusform>实例有 %n 个 Topic，读取于%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not among the topics of the instance</source>
        <translation>实例中没有 Topic %1</translation>
    </message>
    <message>
        <source>%1 belongs to Kafka or the service itself</source>
        <translation>%1 属于 Kafka 或服务自身</translation>
    </message>
    <message>
        <source>%1. Press to remove it.</source>
        <translation>%1。按下即可移除。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Trying “%1” took too long and was stopped after %2 of %3 topics. The service may stumble over it too; make it simpler.</source>
        <translation>试用“%1”耗时过长，在 %3 个 Topic 中的第 %2 个之后停止。服务也可能因此出问题；请简化。</translation>
    </message>
    <message>
        <source>Takes %1 of %2 topics, and later ones that match.</source>
        <translation>匹配 %2 个 Topic 中的 %1 个，以及以后新建的匹配 Topic。</translation>
    </message>
    <message>
        <source>Among them are topics of Kafka or the service itself: %1.</source>
        <translation>其中有属于 Kafka 或服务自身的 Topic：%1。</translation>
    </message>
    <message>
        <source>Nearly, but not taken: %1.</source>
        <translation>接近但未匹配：%1。</translation>
    </message>
    <message>
        <source>It uses a class of Java’s that is only approximated here.</source>
        <translation>其中用到 Java 的字符类，此处只能近似。</translation>
    </message>
</context>
<context>
    <name>spillway::TopicsPage</name>
    <message>
        <source>What</source>
        <translation>转储什么</translation>
    </message>
    <message>
        <source>The topics whose messages are written into the bucket.</source>
        <translation>消息将被写入桶的 Topic。</translation>
    </message>
    <message>
        <source>Topics by &amp;name</source>
        <translation>按名称指定 Topic(&amp;N)</translation>
    </message>
    <message>
        <source>Topics by &amp;pattern</source>
        <translation>按正则表达式指定 Topic(&amp;P)</translation>
    </message>
    <message>
        <source>Separated by commas, for example orders,payments. A pasted list may have one on each line.</source>
        <translation>用逗号分隔，例如 orders,payments。粘贴的列表可以每行一个。</translation>
    </message>
    <message>
        <source>A regular expression of Java that takes the whole name, for example orders-.* — topics made later count too, if they match.</source>
        <translation>匹配完整名称的 Java 正则表达式，例如 orders-.*，以后新建的匹配 Topic 也包括在内。</translation>
    </message>
    <message>
        <source>Counts for the first start only; the task remembers from then on how far it got.</source>
        <translation>只对首次启动有效；之后任务会记住消费到的位置。</translation>
    </message>
    <message>
        <source>Only new messages; older ones are skipped</source>
        <translation>仅新消息；跳过较早的消息</translation>
    </message>
    <message>
        <source>The oldest message that is kept; may be a lot</source>
        <translation>保留的最早消息；数据量可能很大</translation>
    </message>
</context>
<context>
    <name>spillway::WriterKeyPage</name>
    <message>
        <source>%1 The profile does not know this key; it is used in this window only.</source>
        <translation>%1 该配置不知道此密钥；它仅在此窗口中使用。</translation>
    </message>
    <message>
        <source>Bucket-writer key</source>
        <translation>桶写入密钥</translation>
    </message>
    <message>
        <source>The service stores this key with the task and writes to the bucket with it. Use one that can only write this bucket, not the key that you sign in with. A temporary key does not work: the request has no place for its token.</source>
        <translation>服务会随任务保存此密钥，并用它写入桶。请使用只能写入该桶的密钥，不要使用签名密钥。临时密钥不可用：请求中没有存放其令牌的位置。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The practice key, %1</source>
        <translation>练习密钥 %1</translation>
    </message>
    <message>
        <source>The profile’s key %1, from the keyring</source>
        <translation>配置的密钥 %1，来自密钥环</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>It goes into the keyring as this profile’s bucket-writer key.</source>
        <translation>它将作为该配置的桶写入密钥存入密钥环。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
</TS>
