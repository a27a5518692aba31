<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Hookbench</name>
        <message>
            <location filename="../../core" />
            <source>pending</source>
            <translation>待处理</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>delivered</source>
            <translation>已送达</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>skipped</source>
            <translation>已跳过</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>invalid</source>
            <translation>无效</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>dns</source>
            <translation>DNS</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>refused</source>
            <translation>连接被拒</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>unreachable</source>
            <translation>不可达</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>tls</source>
            <translation>TLS</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>timeout</source>
            <translation>超时</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>reset</source>
            <translation>连接重置</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>closed</source>
            <translation>连接关闭</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>garbage</source>
            <translation>响应无法解析</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>interrupted</source>
            <translation>中断</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>exit</source>
            <translation>退出码</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>blocked</source>
            <translation>阻塞</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>connect</source>
            <translation>连接</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>send</source>
            <translation>发送</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>wait</source>
            <translation>等待</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>receive</source>
            <translation>接收</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>User</source>
            <translation>用户</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A user was created through the API or a sign-up.</source>
            <translation>通过 API 或注册创建了用户。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A user was deleted.</source>
            <translation>用户已删除。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A user's profile, password, custom data or other data was changed.</source>
            <translation>用户的个人资料、密码、自定义数据或其他数据已更改。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A user was suspended or reactivated.</source>
            <translation>用户已停用或重新启用。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Trusted device</source>
            <translation>受信任设备</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A browser was remembered after multi-factor authentication.</source>
            <translation>多因素认证后记住了浏览器。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A trusted device was removed by its user or an administrator.</source>
            <translation>用户或管理员移除了受信任设备。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Organization</source>
            <translation>组织</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization was created.</source>
            <translation>组织已创建。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization was deleted.</source>
            <translation>组织已删除。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization's data was changed.</source>
            <translation>组织的数据已更改。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Users or applications joined or left an organization.</source>
            <translation>用户或应用加入或离开了组织。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A role was created.</source>
            <translation>角色已创建。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A role was deleted.</source>
            <translation>角色已删除。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A role's data was changed.</source>
            <translation>角色的数据已更改。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Permissions were added to or removed from a role.</source>
            <translation>角色添加或移除了权限。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Organization role</source>
            <translation>组织角色</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization role was created.</source>
            <translation>组织角色已创建。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization role was deleted.</source>
            <translation>组织角色已删除。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization role's data was changed.</source>
            <translation>组织角色的数据已更改。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Permissions of an organization role were changed.</source>
            <translation>组织角色的权限已更改。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Permission</source>
            <translation>权限</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A permission of an API resource was created.</source>
            <translation>API 资源的权限已创建。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A permission of an API resource was deleted.</source>
            <translation>API 资源的权限已删除。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A permission's data was changed.</source>
            <translation>权限的数据已更改。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Organization permission</source>
            <translation>组织权限</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization permission was created.</source>
            <translation>组织权限已创建。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization permission was deleted.</source>
            <translation>组织权限已删除。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization permission's data was changed.</source>
            <translation>组织权限的数据已更改。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>User interaction</source>
            <translation>用户交互</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A sign-up was completed.</source>
            <translation>注册已完成。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A sign-in was completed.</source>
            <translation>登录已完成。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Risk rules demanded multi-factor authentication in a sign-in.</source>
            <translation>风险规则要求在登录时进行多因素认证。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A forgotten password was reset.</source>
            <translation>忘记的密码已重置。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Security</source>
            <translation>安全</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Too many failed verifications locked an identifier.</source>
            <translation>验证失败次数过多，标识符已被锁定。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Too many messages were sent to one recipient.</source>
            <translation>向同一收件人发送的消息过多。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Older grants were revoked: the limit was exceeded.</source>
            <translation>超出上限，较早的授权已被撤销。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>public key</source>
            <translation>公钥</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>private key (the seed of 32 bytes, in hexadecimal)</source>
            <translation>私钥（32 字节的种子，十六进制）</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>webhook key</source>
            <translation>Webhook 密钥</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signing secret</source>
            <translation>签名密钥</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>secret token</source>
            <translation>秘密令牌</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>secret</source>
            <translation>密钥</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>verify token</source>
            <translation>验证令牌</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>topic</source>
            <translation>主题</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>verification code</source>
            <translation>验证码</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>consumer secret</source>
            <translation>Consumer Secret</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Logto up to 1.42</source>
            <translation>Logto 1.42 及更早版本</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>One attempt, whatever comes of it. Ten seconds until the head of the answer; its body may take its time. Up to 20 redirects.</source>
            <translation>无论结果如何，只尝试一次。收到响应头的时限为 10 秒，正文不限时。最多重定向 20 次。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Logto 1.43 and later</source>
            <translation>Logto 1.43 及更高版本</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Only a 5xx answer is tried again, up to three times: after 300, 600 and 1200 ms. Ten seconds until the head of the answer; its body may take its time. Up to 20 redirects.</source>
            <translation>仅在响应为 5xx 时重试，最多三次：间隔 300、600 和 1200 ms。收到响应头的时限为 10 秒，正文不限时。最多重定向 20 次。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Hookbench</source>
            <translation>Hookbench</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>As Logto 1.43 and later, but the ten seconds are for the whole attempt: an endpoint that dribbles its answer is found out.</source>
            <translation>与 Logto 1.43 及更高版本相同，但 10 秒限制整次尝试：缓慢返回响应的端点会被发现。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>valid</source>
            <translation>有效</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>valid in part</source>
            <translation>部分有效</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>missing key</source>
            <translation>缺少密钥</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: missing_key</source>
            <translation>签名：缺少密钥</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>bad key</source>
            <translation>密钥无效</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: bad_key</source>
            <translation>签名：密钥无效</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>missing header</source>
            <translation>缺少标头</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: missing_header</source>
            <translation>签名：缺少标头</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>missing timestamp</source>
            <translation>缺少时间戳</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: missing_timestamp</source>
            <translation>签名：缺少时间戳</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>missing signature</source>
            <translation>缺少签名</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: missing_signature</source>
            <translation>签名：缺少签名</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>malformed header</source>
            <translation>标头格式错误</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: malformed_header</source>
            <translation>签名：标头格式错误</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>malformed body</source>
            <translation>正文格式错误</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: malformed_body</source>
            <translation>签名：正文格式错误</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>stale timestamp</source>
            <translation>时间戳过期</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: stale_timestamp</source>
            <translation>签名：时间戳过期</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>future timestamp</source>
            <translation>时间戳超前</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: future_timestamp</source>
            <translation>签名：时间戳超前</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>unsupported version</source>
            <translation>不支持的版本</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: unsupported_version</source>
            <translation>签名：不支持的版本</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>unsupported algorithm</source>
            <translation>不支持的算法</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: unsupported_algorithm</source>
            <translation>签名：不支持的算法</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>untrusted cert url</source>
            <translation>证书 URL 不受信任</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: untrusted_cert_url</source>
            <translation>签名：证书 URL 不受信任</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>wrong key id</source>
            <translation>密钥 ID 不符</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: wrong_key_id</source>
            <translation>签名：密钥 ID 不符</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>mismatch</source>
            <translation>不匹配</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: mismatch</source>
            <translation>签名：不匹配</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Hour</source>
            <translation>小时</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Day</source>
            <translation>日</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Sign-ins</source>
            <translation>登录</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Registrations</source>
            <translation>注册</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Users</source>
            <translation>用户</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Hook</source>
            <translation>Hook</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Failed deliveries</source>
            <translation>失败的投递</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Failed attempts</source>
            <translation>失败的尝试</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>malformed</source>
            <translation>格式错误</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>no answer</source>
            <translation>无响应</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Measure</source>
            <translation>指标</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Attempts</source>
            <translation>尝试</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Max ms</source>
            <translation>最大 ms</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>total</source>
            <translation>总计</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Requests by hand</source>
            <translation>手动请求</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Receiver</source>
            <translation>接收器</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Logto keeps this and no more: the URL, the headers of both sides, the duration, the single attempts and the signature are in the other tabs only.</source>
            <translation>Logto 只保存这些内容：URL、双方标头、耗时、各次尝试和签名仅在其他标签页中显示。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Counted: every PostSignIn event once, however many hooks, actions, attempts and replays it had; by the time it was fired here or first received. A request that the receiver got counts unless its event was sent from here. Users are the different “userId” values.</source>
            <translation>统计方式：每个 PostSignIn 事件只计一次，与 Hook、操作、尝试和重放的数量无关；按在此处触发或首次接收的时间计。接收器收到的请求计入统计，除非其事件由此处发送。用户数为不同 “userId” 值的数量。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Counted: every user of a PostRegister or User.Created event once, by the first of its events; an event that names no user counts for itself. Fired here or received; retries, replays and further hooks add nothing.</source>
            <translation>统计方式：PostRegister 或 User.Created 事件中的每个用户只计一次，以其第一个事件为准；未指明用户的事件单独计数。包括在此处触发和接收的事件；重试、重放和其他 Hook 不重复计入。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Counted: deliveries that failed for good, by what their last attempt came to, and every attempt that was not answered with 2xx, also where a later one was. Below them the receiver's own: requests that are not valid HTTP, or whose signature does not hold.</source>
            <translation>统计方式：最终失败的投递，按最后一次尝试的结果分类；以及所有未得到 2xx 响应的尝试，即使之后的尝试成功。下方为接收器的失败：不是有效 HTTP 的请求，或签名不成立的请求。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Over every attempt that got a whole answer, of whatever status, retries and replays included. Wait: from the last byte sent to the first received; total: from the attempt's start to its end. Percentiles by nearest rank: the smallest measured value that at least p per cent of all do not exceed.</source>
            <translation>涵盖所有得到完整响应的尝试，不论状态码，包括重试和重放。等待：从发出最后一个字节到收到第一个字节；总计：从尝试开始到结束。百分位数采用最近秩法：至少 p% 的测量值不超过的最小测量值。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>The signing key of a hook is in the system's keyring, which cannot be opened. Unlock the keyring and try again.</source>
            <translation>Hook 的签名密钥在系统密钥环中，但密钥环无法打开。请解锁密钥环后重试。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>The signing key of a hook is no longer in the system's keyring. Regenerate the key of this hook.</source>
            <translation>Hook 的签名密钥已不在系统密钥环中。请重新生成此 Hook 的密钥。</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Hook</source>
            <translation>Hook(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;New hook</source>
            <translation>新建 Hook(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Define a new hook</source>
            <translation>定义新的 Hook</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Save changes</source>
            <translation>保存更改(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Save the hook or the scenario being edited</source>
            <translation>保存正在编辑的 Hook 或场景</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Discard changes</source>
            <translation>放弃更改(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Go back to the hook as it was saved</source>
            <translation>恢复为已保存的 Hook</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>D&amp;uplicate</source>
            <translation>复制副本(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Begin a new hook or scenario like this one</source>
            <translation>以此 Hook 或场景为基础新建</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>De&amp;lete…</source>
            <translation>删除(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Delete the selected hook or scenario, after a question</source>
            <translation>经确认后删除所选 Hook 或场景</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Close the window; waiting retries go on at the next start</source>
            <translation>关闭窗口；等待中的重试将在下次启动时继续</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Delivery</source>
            <translation>投递(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Send event</source>
            <translation>发送事件(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Fire the event, run the scenario or check the signature on screen</source>
            <translation>触发当前事件、运行当前场景，或校验当前签名</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Replay</source>
            <translation>重放(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Send the selected again, as recorded</source>
            <translation>按记录原样再次发送所选项</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Replay re-si&amp;gned</source>
            <translation>重新签名并重放(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Send the selected again, with a signature made now</source>
            <translation>以新签名再次发送所选项</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Stop trying a pending delivery, or stop the scenario</source>
            <translation>停止尝试待处理的投递，或停止场景</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Other side</source>
            <translation>另一侧(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>From a delivery to its capture, and back</source>
            <translation>在投递与其捕获之间切换</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Copy as c&amp;URL</source>
            <translation>复制为 cURL(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Copy the request as a curl command</source>
            <translation>将请求复制为 curl 命令</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Save &amp;exchange…</source>
            <translation>保存收发内容(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Save what was sent and received to a file</source>
            <translation>将发送和接收的内容保存到文件</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>C&amp;lear list…</source>
            <translation>清空列表(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Delete everything in the list, after a question</source>
            <translation>经确认后删除列表中的全部内容</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Receiver</source>
            <translation>接收器(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Start receiver</source>
            <translation>启动接收器(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Start or stop the built-in receiver</source>
            <translation>启动或停止内置接收器</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Management API…</source>
            <translation>Management API(&amp;M)…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Let scripts drive Hookbench as they drive Logto</source>
            <translation>让脚本像操作 Logto 一样操作 Hookbench</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Hooks</source>
            <translation>Hook(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Hooks</source>
            <translation>Hook</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Events</source>
            <translation>事件(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Deliveries</source>
            <translation>投递(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Deliveries</source>
            <translation>投递</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Scenarios</source>
            <translation>场景(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Scenarios</source>
            <translation>场景</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Re&amp;ports</source>
            <translation>报告(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Reports</source>
            <translation>报告</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Si&amp;gnatures</source>
            <translation>签名(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Signatures</source>
            <translation>签名</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Filter</source>
            <translation>筛选(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Filter or search the list of this page</source>
            <translation>筛选或搜索本页列表</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Theme like the s&amp;ystem</source>
            <translation>跟随系统主题(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Light theme</source>
            <translation>浅色主题(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>D&amp;ark theme</source>
            <translation>深色主题(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Lang&amp;uage</source>
            <translation>语言(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Se&amp;ttings…</source>
            <translation>设置(&amp;T)…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>How much is kept of answers and received requests</source>
            <translation>保留响应和收到的请求的多少</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Hel&amp;p</source>
            <translation>帮助(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Keys</source>
            <translation>快捷键(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>This overview</source>
            <translation>本概览</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;About Hookbench</source>
            <translation>关于 Hookbench(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Version, and where the workspace is</source>
            <translation>版本及工作区位置</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Logto's nine calls about hooks and their log, for scripts and Logto's own clients. It listens on 127.0.0.1 only, so nothing outside this computer reaches it, and every call needs the token.</source>
            <translation>Logto 关于 Hook 及其日志的九个调用，供脚本和 Logto 自己的客户端使用。仅在 127.0.0.1 上监听，此计算机之外无法访问，且每次调用都需要令牌。</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Programs that use the old token are refused from then on.</source>
            <translation>此后，使用旧令牌的程序将被拒绝。</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Management API</source>
            <translation>Management API</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Start</source>
            <translation>启动</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>any free port</source>
            <translation>任意空闲端口</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Token</source>
            <translation>令牌</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Made when it is started for the first time</source>
            <translation>首次启动时生成</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>&amp;Port</source>
            <translation>端口(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>&amp;URL</source>
            <translation>URL(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Copy the API's URL</source>
            <translation>复制 API 的 URL</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>&amp;Token</source>
            <translation>令牌(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>serving</source>
            <translation>运行中</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Stop the API</source>
            <translation>停止 API</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Start the API</source>
            <translation>启动 API</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Make a new token?</source>
            <translation>要生成新令牌吗？</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Renew token</source>
            <translation>更换令牌</translation>
        </message>
        <message>
            <location filename="../../gui/app.py" />
            <source>Hookbench. The workspace is {folder}.</source>
            <translation>Hookbench。工作区位于 {folder}。</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Filter: User.* status:5xx hook:name failure:timeout duration:&gt;500ms since:1h</source>
            <translation>筛选：User.* status:5xx hook:name failure:timeout duration:&gt;500ms since:1h</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Copied as a curl command, signature and headers included.</source>
            <translation>已复制为 curl 命令，包含签名和标头。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/deliveries/page.py" />
            <source>Delete {n} deliveries?</source>
            <extracomment>For one: Delete {n} delivery?</extracomment>
            <translation>
                <numerusform>要删除 {n} 条投递吗？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Only pending deliveries are left. Cancel them first.</source>
            <translation>只剩下待处理的投递。请先取消它们。</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Replay</source>
            <translation>重放</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Replay re-signed</source>
            <translation>重新签名并重放</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Open the capture</source>
            <translation>打开捕获</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Copy as cURL</source>
            <translation>复制为 cURL</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Save exchange…</source>
            <translation>保存收发内容…</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Delete all…</source>
            <translation>全部删除…</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>No deliveries yet</source>
            <translation>暂无投递</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Fire an event, and each hook that listens to it gets a delivery. You see it move here.</source>
            <translation>触发一个事件后，订阅它的每个 Hook 都会得到一条投递，其进展会显示在这里。</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Choose an event</source>
            <translation>选择事件</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Delete all deliveries</source>
            <translation>删除全部投递</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/deliveries/page.py" />
            <source>Replay {n}</source>
            <extracomment>For one: Replay {n}</extracomment>
            <translation>
                <numerusform>重放 {n} 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/deliveries/page.py" />
            <source>Replay {n} re-signed</source>
            <extracomment>For one: Replay {n} re-signed</extracomment>
            <translation>
                <numerusform>重新签名并重放 {n} 条</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Those still pending stay, and so do the captures. The deleted cannot be brought back.</source>
            <translation>仍待处理的投递和捕获会保留。删除的内容无法恢复。</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Pending</source>
            <translation>待处理</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Delivered</source>
            <translation>已送达</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>deliveries</source>
            <translation>投递</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/deliveries/rows.py" />
            <source>{n} deliveries</source>
            <extracomment>For one: {n} delivery</extracomment>
            <translation>
                <numerusform>{n} 条投递</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Filter deliveries</source>
            <translation>筛选投递</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>No delivery matches</source>
            <translation>没有匹配的投递</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Tries</source>
            <translation>次数</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Endpoint</source>
            <translation>端点</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Took</source>
            <translation>耗时</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>{method} request</source>
            <translation>{method} 请求</translation>
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>The engine ended unexpectedly and was started again. Nothing stored was lost.</source>
            <translation>引擎意外退出，已重新启动。已存储的内容没有丢失。</translation>
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>The engine ended unexpectedly, several times in a minute. Nothing stored was lost.</source>
            <translation>引擎在一分钟内多次意外退出。已存储的内容没有丢失。</translation>
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>The engine could not be started: {reason}</source>
            <translation>无法启动引擎：{reason}</translation>
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>The engine is not running.</source>
            <translation>引擎未运行。</translation>
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>Start it with the button “Start the engine”.</source>
            <translation>请用“启动引擎”按钮启动。</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>Votes</source>
            <translation>表决</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>Decision of the blocking hooks</source>
            <translation>阻塞式 Hook 的决定</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/decision_panel.py" />
            <source>Waiting for {n} hooks, {seconds} s at most…</source>
            <extracomment>For one: Waiting for {n} hook, {seconds} s at most…</extracomment>
            <translation>
                <numerusform>正在等待 {n} 个 Hook，最多 {seconds} 秒…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>{count} of {total} deny</source>
            <translation>{total} 个中有 {count} 个拒绝</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>{used} of {deadline}</source>
            <translation>{used} / {deadline}</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>An overrun would have allowed (fail-open).</source>
            <translation>若超出期限，则会允许（fail-open）。</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>An overrun would have denied (fail-closed).</source>
            <translation>若超出期限，则会拒绝（fail-closed）。</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>allow</source>
            <translation>允许</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>deny</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>{hook} used {used} of {deadline}</source>
            <translation>{hook} 用时 {used}，期限 {deadline}</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>{hook} used {used} of {deadline}: not in time</source>
            <translation>{hook} 用时 {used}，期限 {deadline}：未及时答复</translation>
        </message>
        <message>
            <location filename="../../gui/events/event_tree.py" />
            <source>No event type has these letters.</source>
            <translation>没有包含这些字符的事件类型。</translation>
        </message>
        <message>
            <location filename="../../gui/events/event_tree.py" />
            <source>Search event types</source>
            <translation>搜索事件类型</translation>
        </message>
        <message>
            <location filename="../../gui/events/event_tree.py" />
            <source>Search: {name}</source>
            <translation>搜索：{name}</translation>
        </message>
        <message>
            <location filename="../../gui/events/event_tree.py" />
            <source>Group {name}</source>
            <translation>分组 {name}</translation>
        </message>
        <message>
            <location filename="../../gui/events/page.py" />
            <source>Event types</source>
            <translation>事件类型</translation>
        </message>
        <message>
            <location filename="../../gui/events/page.py" />
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <location filename="../../gui/events/page.py" />
            <source>Send as…</source>
            <translation>以提供商身份发送…</translation>
        </message>
        <message>
            <location filename="../../gui/events/page.py" />
            <source>Send as Stripe, GitHub or another provider does</source>
            <translation>像 Stripe、GitHub 或其他提供商那样发送</translation>
        </message>
        <message>
            <location filename="../../gui/events/page.py" />
            <source>Send (Ctrl+Enter)</source>
            <translation>发送 (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Payload</source>
            <translation>载荷</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Variant of the sample</source>
            <translation>示例的变体</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Which of the recorded bodies of this event the sample is made like</source>
            <translation>示例以此事件的哪一种已记录正文为样本</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>New sample</source>
            <translation>新示例</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Fresh ids and times; what was typed is replaced (undo brings it back)</source>
            <translation>使用新的 ID 和时间；已输入的内容会被替换（可撤销）</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Each hook gets its hookId added as the last key.</source>
            <translation>每个 Hook 的 hookId 会作为最后一个键添加。</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>As a provider sends it, signed at the time it is sent. Data and names in the samples are made up.</source>
            <translation>与提供商的发送方式相同，在发送时签名。示例中的数据和名称均为虚构。</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Send as a provider</source>
            <translation>以提供商身份发送</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Signing key</source>
            <translation>签名密钥</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Headers</source>
            <translation>标头</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Body</source>
            <translation>正文</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>As the provider does</source>
            <translation>与提供商相同</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>One attempt only</source>
            <translation>仅尝试一次</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Copy public key</source>
            <translation>复制公钥</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Without a key nothing is signed.</source>
            <translation>没有密钥则无法签名。</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>The public key is copied: your endpoint checks with it.</source>
            <translation>已复制公钥：您的端点用它来校验。</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>&amp;Provider</source>
            <translation>提供商(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>E&amp;vent</source>
            <translation>事件(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Endpoint &amp;URL</source>
            <translation>端点 URL(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Signing &amp;key</source>
            <translation>签名密钥(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>&amp;Retries</source>
            <translation>重试(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Another sample</source>
            <translation>换一个示例</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Parts of the request</source>
            <translation>请求的各部分</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/send_as.py" />
            <source>{n} retries</source>
            <extracomment>For one: {n} retry</extracomment>
            <translation>
                <numerusform>重试 {n} 次</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>no retries</source>
            <translation>不重试</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Waits {seconds} s for an answer, {retries}.</source>
            <translation>等待响应 {seconds} 秒，{retries}。</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Where, or why not</source>
            <translation>目标，或未发送的原因</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Deliveries of this event</source>
            <translation>此事件的投递</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Nothing sent yet.</source>
            <translation>尚未发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Open delivery</source>
            <translation>打开投递</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Enter or a double click on a row does the same</source>
            <translation>按 Enter 或双击行也可打开</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Sending…</source>
            <translation>正在发送…</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Nothing sent.</source>
            <translation>未发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>No hook got it.</source>
            <translation>没有 Hook 收到。</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>script</source>
            <translation>脚本</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>{number}/{count} script</source>
            <translation>{number}/{count} 脚本</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>{number}/{count} webhook</source>
            <translation>{number}/{count} Webhook</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Does not listen</source>
            <translation>未订阅</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Off</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>script {program}</source>
            <translation>脚本 {program}</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Who gets it</source>
            <translation>接收者</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>All enabled hooks that listen</source>
            <translation>所有已启用且订阅的 Hook</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Only the hooks I pick</source>
            <translation>仅我选择的 Hook</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Create a hook for this event</source>
            <translation>为此事件创建 Hook</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>{reason}, gets it all the same</source>
            <translation>{reason}，但仍会收到</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/targets.py" />
            <source>{n} hooks get it</source>
            <extracomment>For one: {n} hook gets it</extracomment>
            <translation>
                <numerusform>{n} 个 Hook 将收到</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>There is no hook yet, so nobody would hear of this event.</source>
            <translation>还没有 Hook，因此没有任何一方会收到此事件。</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Pick at least one hook.</source>
            <translation>请至少选择一个 Hook。</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Every hook that listens to {event} is off.</source>
            <translation>订阅 {event} 的 Hook 均已关闭。</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>No hook listens to {event}.</source>
            <translation>没有订阅 {event} 的 Hook。</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Hooks that get the event</source>
            <translation>接收该事件的 Hook</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} hooks passed over</source>
            <extracomment>For one: {n} hook passed over</extracomment>
            <translation>
                <numerusform>跳过 {n} 个 Hook</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} deliveries: {parts}</source>
            <extracomment>For one: {n} delivery: {parts}</extracomment>
            <translation>
                <numerusform>{n} 条投递：{parts}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} pending</source>
            <extracomment>For one: {n} pending</extracomment>
            <translation>
                <numerusform>{n} 条待处理</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} delivered</source>
            <extracomment>For one: {n} delivered</extracomment>
            <translation>
                <numerusform>{n} 条已送达</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} failed</source>
            <extracomment>For one: {n} failed</extracomment>
            <translation>
                <numerusform>{n} 条失败</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} cancelled</source>
            <extracomment>For one: {n} cancelled</extracomment>
            <translation>
                <numerusform>{n} 条已取消</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} skipped</source>
            <extracomment>For one: {n} skipped</extracomment>
            <translation>
                <numerusform>{n} 条已跳过</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/asking.py" />
            <source>{path} could not be written: {reason}.</source>
            <translation>无法写入 {path}：{reason}。</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/asking.py" />
            <source>Choose another folder, or make room there.</source>
            <translation>请选择其他文件夹，或在该处腾出空间。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/exchanges/bench.py" />
            <source>{n} selected</source>
            <extracomment>For one: {n} selected</extracomment>
            <translation>
                <numerusform>已选 {n} 条</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/export.py" />
            <source>HTTP Archive</source>
            <translation>HTTP Archive</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/export.py" />
            <source>Bytes as they crossed the socket</source>
            <translation>经过套接字的原始字节</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/export.py" />
            <source>Save delivery</source>
            <translation>保存投递</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/export.py" />
            <source>Save capture</source>
            <translation>保存捕获</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/export.py" />
            <source>Saved to {path}.</source>
            <translation>已保存到 {path}。</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/listing.py" />
            <source>Other words, or none, show more.</source>
            <translation>更改或清除筛选条件可显示更多。</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/listing.py" />
            <source>Clear the filter</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/replays.py" />
            <source>{count} are selected; at most {limit} are sent again at once. Select fewer, or use: hookbench replay --filter</source>
            <translation>已选择 {count} 条；一次最多再次发送 {limit} 条。请减少选择，或使用：hookbench replay --filter</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/replays.py" />
            <source>{count} of {total} could not be sent again. {reason}</source>
            <translation>{total} 条中有 {count} 条无法再次发送。{reason}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/exchanges/replays.py" />
            <source>{n} deliveries sent again.</source>
            <extracomment>For one: {n} delivery sent again.</extracomment>
            <translation>
                <numerusform>已再次发送 {n} 条投递。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/exchanges/replays.py" />
            <source>Send {n} again?</source>
            <extracomment>For one: Send {n} again?</extracomment>
            <translation>
                <numerusform>要再次发送 {n} 条吗？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/replays.py" />
            <source>Each becomes a new delivery to its endpoint.</source>
            <translation>每条都会成为发往其端点的新投递。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/exchanges/replays.py" />
            <source>Send {n}</source>
            <extracomment>For one: Send {n}</extracomment>
            <translation>
                <numerusform>发送 {n} 条</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/replays.py" />
            <source>Sending {number} of {total} again.</source>
            <translation>正在再次发送第 {number} 条，共 {total} 条。</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/words.py" />
            <source>sending</source>
            <translation>发送中</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/words.py" />
            <source>attempt {number}</source>
            <translation>第 {number} 次尝试</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/words.py" />
            <source>again {time}</source>
            <translation>{time} 重试</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Sends what the provider sends before it trusts an endpoint, and says of each answer what the provider would say. Every request is recorded as a delivery.</source>
            <translation>发送提供商在信任端点之前所发送的请求，并针对每个响应给出提供商会作出的判断。每个请求都会记录为投递。</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Challenge an endpoint</source>
            <translation>质询端点</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Secret</source>
            <translation>密钥</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Challenge</source>
            <translation>发起质询</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Nothing sent yet</source>
            <translation>尚未发送任何内容</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>What was sent and received is shown here, byte for byte.</source>
            <translation>发送和接收的内容会逐字节显示在这里。</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Needed: {key}</source>
            <translation>必填：{key}</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>May be given: {key}</source>
            <translation>可选：{key}</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>There is none</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>&amp;Secret</source>
            <translation>密钥(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/findings_view.py" />
            <source>What the provider would say</source>
            <translation>提供商的判断</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/findings_view.py" />
            <source>right</source>
            <translation>正确</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/findings_view.py" />
            <source>wrong</source>
            <translation>错误</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/findings_view.py" />
            <source>Look at it</source>
            <translation>查看</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/findings_view.py" />
            <source>Look at {title}</source>
            <translation>查看 {title}</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Hookbench opens this URL of Amazon's once, and records it as a delivery:
{url}</source>
            <translation>Hookbench 会打开 Amazon 的此 URL 一次，并记录为投递：
{url}</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Amazon SNS asks to confirm a subscription. Do so only where you expect it.</source>
            <translation>Amazon SNS 请求确认订阅。请仅在您预期会收到此请求时确认。</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Confirm subscription…</source>
            <translation>确认订阅…</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Notion sent its verification token. Paste it into Notion's form.</source>
            <translation>Notion 发来了验证令牌。请将其粘贴到 Notion 的表单中。</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Copy the token</source>
            <translation>复制令牌</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>The verification token was copied.</source>
            <translation>已复制验证令牌。</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Confirm subscription</source>
            <translation>确认订阅</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Confirm this subscription?</source>
            <translation>要确认此订阅吗？</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switch_row.py" />
            <source>In the vault as “{name}”</source>
            <translation>已在保管库中，名为“{name}”</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switch_row.py" />
            <source>No longer in the vault: {key}</source>
            <translation>已不在保管库中：{key}</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switches_dialog.py" />
            <source>Before a provider sends its first event it asks whether the endpoint is willing. What is ticked is answered as that provider wants it, in the place of the receiver's answer; the capture says so. Secrets go to the vault.</source>
            <translation>提供商在发送第一个事件之前，会询问端点是否愿意接收。勾选的项会按该提供商的要求响应，代替接收器的响应，并在捕获中注明。密钥保存在保管库中。</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switches_dialog.py" />
            <source>Handshakes</source>
            <translation>握手</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switches_dialog.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switches_dialog.py" />
            <source>The receiver answers these challenges from now on.</source>
            <translation>接收器从现在起响应这些质询。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Stop if it fails</source>
            <translation>失败则停止</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Script</source>
            <translation>脚本</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Script {program}</source>
            <translation>脚本 {program}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>{number}. Webhook</source>
            <translation>{number}. Webhook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Endpoint of action {number}</source>
            <translation>操作 {number} 的端点</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>{number}. Script</source>
            <translation>{number}. 脚本</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Command of action {number}</source>
            <translation>操作 {number} 的命令</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Time limit of action {number}</source>
            <translation>操作 {number} 的时限</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Stop if action {number} fails</source>
            <translation>操作 {number} 失败则停止</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Move action {number} up</source>
            <translation>上移操作 {number}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Move action {number} down</source>
            <translation>下移操作 {number}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Remove action {number}</source>
            <translation>移除操作 {number}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>The hook's endpoint</source>
            <translation>Hook 的端点</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>For example: python3 notify.py --channel ops</source>
            <translation>例如：python3 notify.py --channel ops</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Time limit: a script that runs longer is ended.</source>
            <translation>时限：运行超过此时间的脚本会被终止。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Runs {program} without arguments; the body is on its standard input.</source>
            <translation>不带参数运行 {program}；正文通过标准输入传入。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Runs {program} with {arguments}; the body is on its standard input.</source>
            <translation>以 {arguments} 运行 {program}；正文通过标准输入传入。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Runs {program} with {arguments}  and {count} more; the body is on its standard input.</source>
            <translation>以 {arguments}  及另外 {count} 个参数运行 {program}；正文通过标准输入传入。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>Add webhook</source>
            <translation>添加 Webhook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>Add script</source>
            <translation>添加脚本</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>They run in this order, each with its own record. A webhook without a URL calls the endpoint above.</source>
            <translation>按此顺序运行，各自单独记录。没有 URL 的 Webhook 会调用上方的端点。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>What the hook does</source>
            <translation>Hook 的操作</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>Action {number}: {problem}</source>
            <translation>操作 {number}：{problem}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/actions_section.py" />
            <source>A hook has at most {n} actions.</source>
            <extracomment>For one: A hook has at most {n} action.</extracomment>
            <translation>
                <numerusform>一个 Hook 最多有 {n} 个操作。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>The answer's JSON says {“decision”: “allow” or “deny”}, perhaps with a message and data; without a decision in it, its status decides.</source>
            <translation>响应的 JSON 为 {"decision": "allow" 或 "deny"}，可附带消息和数据；没有 decision 时由状态码决定。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>A 2xx status allows, every other one denies.</source>
            <translation>2xx 状态码表示允许，其他一律表示拒绝。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>&amp;Synchronous: whoever fires an event waits for this hook's word</source>
            <translation>同步(&amp;S)：触发事件的一方等待此 Hook 的答复</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Synchronous</source>
            <translation>同步</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Allow (fail-open)</source>
            <translation>允许（fail-open）</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Deny (fail-closed)</source>
            <translation>拒绝（fail-closed）</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>The JSON of the answer</source>
            <translation>响应的 JSON</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>The status of the answer</source>
            <translation>响应的状态码</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>De&amp;adline</source>
            <translation>期限(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Without a word in time</source>
            <translation>逾期未答复时</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>What decides</source>
            <translation>决定依据</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Off: nobody waits for it, as with Logto.</source>
            <translation>关闭：与 Logto 一样，无人等待。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Waits up to {seconds} s; without a word in time: allow.</source>
            <translation>最多等待 {seconds} 秒；逾期未答复则允许。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Waits up to {seconds} s; without a word in time: deny.</source>
            <translation>最多等待 {seconds} 秒；逾期未答复则拒绝。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>One denial denies for all. Retries go on within the deadline.</source>
            <translation>一个拒绝即全部拒绝。期限内会继续重试。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Discard</source>
            <translation>放弃</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Save the changes to “{name}”?</source>
            <translation>要保存对“{name}”的更改吗？</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>They are lost otherwise.</source>
            <translation>否则更改将丢失。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is made.</source>
            <translation>已创建“{name}”。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is saved.</source>
            <translation>已保存“{name}”。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Disable the hook “{name}”?</source>
            <translation>要停用 Hook“{name}”吗？</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>It gets no events until it is reactivated; deliveries under way go on. Its log and settings remain.</source>
            <translation>重新启用之前不会收到事件；进行中的投递会继续。其日志和设置会保留。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Disable hook</source>
            <translation>停用 Hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is reactivated.</source>
            <translation>已重新启用“{name}”。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is disabled.</source>
            <translation>已停用“{name}”。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” has a new signing key.</source>
            <translation>“{name}”已有新的签名密钥。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Delete the hook “{name}”?</source>
            <translation>要删除 Hook“{name}”吗？</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Its deliveries stay in the list; those still pending are cancelled. Its signing key is gone.</source>
            <translation>其投递会保留在列表中；仍待处理的会被取消。其签名密钥将被清除。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Delete hook</source>
            <translation>删除 Hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is deleted.</source>
            <translation>已删除“{name}”。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>The built-in receiver is off: start it on the Receiver page, else this endpoint refuses.</source>
            <translation>内置接收器已关闭：请在“接收器”页面启动，否则此端点会拒绝连接。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Only an endpoint can be tested, and this hook has none.</source>
            <translation>只能测试端点，而此 Hook 没有端点。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>This hook was changed elsewhere meanwhile. Saving replaces what was stored there.</source>
            <translation>此 Hook 在此期间已在别处被更改。保存会替换那里保存的内容。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>This hook was changed elsewhere meanwhile. What you have not touched shows what is stored now; saving stores your changes on top of it.</source>
            <translation>此 Hook 在此期间已在别处被更改。您未改动的部分显示现在保存的内容；保存会在其上加入您的更改。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>The built-in receiver, which is on.</source>
            <translation>内置接收器，已开启。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Create hook</source>
            <translation>创建 Hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Unsaved changes</source>
            <translation>未保存的更改</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Parts of the hook</source>
            <translation>Hook 的各部分</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Recent requests</source>
            <translation>最近的请求</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>A command has at most {limit} characters; this one has {count}.</source>
            <translation>命令最多 {limit} 个字符；此命令有 {count} 个。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>A quotation mark is opened and not closed.</source>
            <translation>引号未闭合。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>Nothing follows the backslash at the end.</source>
            <translation>末尾的反斜杠后没有内容。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>This is {count} characters long; {limit} are looked at.</source>
            <translation>内容有 {count} 个字符；最多处理 {limit} 个。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>“{text}” is not a pause. Write it like 300 ms, 1.2 s or 5 min.</source>
            <translation>“{text}”不是有效的间隔。请写成 300 ms、1.2 s 或 5 min。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>“{text}” is not a status. Write them like 429, 500–504 or 5xx.</source>
            <translation>“{text}”不是有效的状态码。请写成 429、500–504 或 5xx。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/event_picker.py" />
            <source>All</source>
            <comment>events</comment>
            <translation>全选</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/event_picker.py" />
            <source>None</source>
            <comment>events</comment>
            <translation>全不选</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/event_picker.py" />
            <source>{count} of {total} chosen</source>
            <translation>已选 {count}/{total}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Signature</source>
            <translation>签名</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Delivery rules</source>
            <translation>投递规则</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Actions</source>
            <translation>操作</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Use the built-in receiver</source>
            <translation>使用内置接收器</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Custom headers</source>
            <translation>自定义标头</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Sent with every request, after our own.</source>
            <translation>随每个请求发送，位于内置标头之后。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>For example: CRM sync</source>
            <translation>例如：CRM 同步</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Choose all event types shown</source>
            <translation>选择显示的全部事件类型</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Choose none of the event types shown</source>
            <translation>取消选择显示的全部事件类型</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Ena&amp;bled: gets the events it listens to</source>
            <translation>启用(&amp;B)：接收所订阅的事件</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Enabled</source>
            <translation>启用</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>disabled</source>
            <translation>已停用</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Copy the id of the hook</source>
            <translation>复制 Hook 的 ID</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Success rate of the last 24 hours: replays and tests do not count.</source>
            <translation>最近 24 小时的成功率：重放和测试不计入。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Send an event…</source>
            <translation>发送事件…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Choose and edit an event on the Events page, and send it to this hook</source>
            <translation>在“事件”页面选择并编辑事件，然后发送给此 Hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Export as Logto JSON…</source>
            <translation>导出为 Logto JSON…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>More about this hook</source>
            <translation>此 Hook 的更多操作</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Disable, duplicate, export, delete</source>
            <translation>停用、复制副本、导出、删除</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>New hook</source>
            <translation>新建 Hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Id {id}</source>
            <translation>ID {id}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Disable…</source>
            <translation>停用…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Reactivate</source>
            <translation>重新启用</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>{rate} success</source>
            <translation>成功率 {rate}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>… requests in 24 h</source>
            <translation>24 小时内请求：…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>No requests in 24 h</source>
            <translation>24 小时内无请求</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/head.py" />
            <source>{n} requests in 24 h</source>
            <extracomment>For one: {n} request in 24 h</extracomment>
            <translation>
                <numerusform>24 小时内 {n} 个请求</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/hook_list.py" />
            <source>success rate {rate}, {count} requests in 24 hours</source>
            <translation>成功率 {rate}，24 小时内 {count} 个请求</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>No system keyring: signing keys are kept in the workspace file, readable only by you.</source>
            <translation>没有系统密钥环：签名密钥保存在工作区文件中，仅您可读。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>No hook selected</source>
            <translation>未选择 Hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Select one on the left, or make a new one.</source>
            <translation>请在左侧选择一个，或新建。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>No hooks yet</source>
            <translation>还没有 Hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>A hook listens to events and calls an endpoint of yours with each. Its endpoint can be the built-in receiver, so you see both sides at once.</source>
            <translation>Hook 订阅事件，并针对每个事件调用您的端点。端点可以是内置接收器，这样可同时看到两侧。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Create a hook</source>
            <translation>创建 Hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>the new hook</source>
            <translation>新 Hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>This hook was deleted meanwhile. Saving makes a new one.</source>
            <translation>此 Hook 已在此期间被删除。保存会新建一个。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Duplicate</source>
            <translation>复制副本</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Delete…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Import hooks from a file…</source>
            <translation>从文件导入 Hook…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Last 24 hours</source>
            <translation>最近 24 小时</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>All that is kept</source>
            <translation>全部保留的记录</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Newer</source>
            <translation>较新</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Older</source>
            <translation>较旧</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>No requests</source>
            <translation>没有请求</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>No request matches</source>
            <translation>没有匹配的请求</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>No requests yet</source>
            <translation>暂无请求</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>{window}. A request stands here once its delivery is over; replays and tests do not count.</source>
            <translation>{window}。投递结束后请求会显示在这里；重放和测试不计入。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Time window</source>
            <translation>时间范围</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Newer requests</source>
            <translation>较新的请求</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Older requests</source>
            <translation>较旧的请求</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>{first}–{last} of more than {cap}</source>
            <translation>第 {first}–{last} 条，超过 {cap} 条</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>{first}–{last} of {total}</source>
            <translation>第 {first}–{last} 条，共 {total} 条</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Filter by event</source>
            <translation>按事件筛选</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>All events</source>
            <translation>全部事件</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Logto keeps this and no more: not the URL, nor the headers of either side, the duration, the single attempts or the signature.</source>
            <translation>Logto 只保存这些内容：不包括 URL、双方标头、耗时、各次尝试和签名。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Back to the list</source>
            <translation>返回列表</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Copy the id of the log row</source>
            <translation>复制日志行的 ID</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Open the delivery</source>
            <translation>打开投递</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Log row</source>
            <translation>日志行</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Success</source>
            <translation>成功</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Log id {id}</source>
            <translation>日志 ID {id}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>This record could not be prepared.</source>
            <translation>无法准备此记录。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>New signing key</source>
            <translation>新签名密钥</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>&amp;At once, as Logto does: the old key is dead</source>
            <translation>立即(&amp;A)，与 Logto 相同：旧密钥失效</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>The old key verifies for one more &amp;hour</source>
            <translation>旧密钥再有效一小时(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>The old key verifies for one more &amp;day</source>
            <translation>旧密钥再有效一天(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>The old key verifies for &amp;so many hours more:</source>
            <translation>旧密钥再有效的小时数(&amp;S)：</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Hours the old key verifies</source>
            <translation>旧密钥有效的小时数</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Whatever checks signatures with the old key refuses every request until it has the new one.</source>
            <translation>使用旧密钥校验签名的一方，在换用新密钥之前会拒绝所有请求。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Every request is signed with the new key from now on; until then the old key signs too where the scheme has room for several signatures. The receiver, and whatever asks Hookbench to verify, takes both until then.</source>
            <translation>此后每个请求都用新密钥签名；在此之前，若签名方案可容纳多个签名，旧密钥也会一并签名。在此之前，接收器以及请求 Hookbench 校验的一方两个密钥都接受。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Regenerate key</source>
            <translation>重新生成密钥</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Give “{name}” a new signing key?</source>
            <translation>要为“{name}”更换签名密钥吗？</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>The whole attempt, to the last byte</source>
            <translation>整次尝试，直到最后一个字节</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Until the head of the answer is in</source>
            <translation>直到收到响应头</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Ru&amp;les</source>
            <translation>规则(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Re&amp;tries</source>
            <translation>重试(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Pauses</source>
            <translation>间隔</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Before each retry, in order: 300 ms, 1.2 s, 5 min.</source>
            <translation>依次为每次重试之前的间隔：300 ms, 1.2 s, 5 min。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Statuses tried again</source>
            <translation>重试的状态码</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Like 429, 500–504 or 5xx.</source>
            <translation>例如 429、500–504 或 5xx。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Redirects followed</source>
            <translation>跟随重定向次数</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>T&amp;imeout</source>
            <translation>超时(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>It covers</source>
            <translation>适用范围</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Change a value below, and the rules are the hook's own.</source>
            <translation>更改下面的值后，规则即为此 Hook 自有。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>There are at most {limit} retries; these are {count} pauses.</source>
            <translation>最多重试 {limit} 次；这里有 {count} 个间隔。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>A redirect is then a failure like any other answer.</source>
            <translation>此时重定向与其他响应一样视为失败。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Own values</source>
            <translation>自定义值</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>None</source>
            <comment>pauses</comment>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>None</source>
            <comment>statuses</comment>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Try again too where no answer came</source>
            <translation>无响应时也重试</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Try again where no answer came</source>
            <translation>无响应时重试</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/section.py" />
            <source>unfolded</source>
            <translation>已展开</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/section.py" />
            <source>folded</source>
            <translation>已折叠</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>Search hooks</source>
            <translation>搜索 Hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>Reading the hooks…</source>
            <translation>正在读取 Hook…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>New hook (Ctrl+N)</source>
            <translation>新建 Hook (Ctrl+N)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>More about hooks</source>
            <translation>Hook 的更多操作</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>Import hooks</source>
            <translation>导入 Hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>No hook has these letters.</source>
            <translation>没有包含这些字符的 Hook。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signature_section.py" />
            <source>Si&amp;gns as</source>
            <translation>签名方案(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signature_section.py" />
            <source>What this scheme wants to know besides</source>
            <translation>此方案所需的其他信息</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signature_section.py" />
            <source>There is no scheme {name} any more.</source>
            <translation>方案 {name} 已不存在。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signature_section.py" />
            <source>As {name} does: {content}</source>
            <translation>与 {name} 相同：{content}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signing_key.py" />
            <source>Made for this hook; it is stored when you save.</source>
            <translation>为此 Hook 生成；保存时存储。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signing_key.py" />
            <source>Signs every request to this hook. Your endpoint needs it to check the signature.</source>
            <translation>为发往此 Hook 的每个请求签名。您的端点需要它来校验签名。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signing_key.py" />
            <source>A private key: your endpoint checks with the public one.</source>
            <translation>私钥：您的端点用公钥校验。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>JSON (*.json);;All files (*)</source>
            <translation>JSON (*.json);;所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Export “{name}” with its signing key?</source>
            <translation>要连同签名密钥一起导出“{name}”吗？</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Whoever has the key can sign in this hook's name.</source>
            <translation>持有密钥者可以用此 Hook 的名义签名。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Without the key</source>
            <translation>不含密钥</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>With the key</source>
            <translation>包含密钥</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Export hook</source>
            <translation>导出 Hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>“{name}” is saved to {path}.</source>
            <translation>已将“{name}”保存到 {path}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/transfer.py" />
            <source>Make {n} hooks of this file?</source>
            <extracomment>For one: Make {n} hook of this file?</extracomment>
            <translation>
                <numerusform>要用此文件创建 {n} 个 Hook 吗？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Each gets an id of its own, and the signing key of the file where it has one.</source>
            <translation>每个都会有自己的 ID；文件中有签名密钥时使用该密钥。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/transfer.py" />
            <source>{n} hooks are imported.</source>
            <extracomment>For one: {n} hook is imported.</extracomment>
            <translation>
                <numerusform>已导入 {n} 个 Hook。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>{path} could not be read: {reason}.</source>
            <translation>无法读取 {path}：{reason}。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>{file} is larger than {limit} MiB, which no export of hooks is.</source>
            <translation>{file} 大于 {limit} MiB，不可能是 Hook 的导出文件。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Results of the test</source>
            <translation>测试结果</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Dismiss the result</source>
            <translation>关闭结果</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Response body</source>
            <translation>响应正文</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>What the endpoint answers to a test stands here, a row for each event.</source>
            <translation>端点对测试的响应显示在这里，每个事件一行。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>{count} of {total} failed</source>
            <translation>{total} 个中有 {count} 个失败</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>All answered with success</source>
            <translation>全部成功</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Bodies are not kept: send the test again to see the answer.</source>
            <translation>正文不会保留：再次发送测试即可查看响应。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>No answer came.</source>
            <translation>没有收到响应。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Events to test</source>
            <translation>要测试的事件</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Choose all events to test shown</source>
            <translation>选择显示的全部测试事件</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Choose none of the events to test shown</source>
            <translation>取消选择显示的全部测试事件</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>As Logto's test send: fixed sample values</source>
            <translation>同 Logto 的测试发送：固定的示例值</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>As the real events: fresh and complete</source>
            <translation>同真实事件：全新且完整</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Send test</source>
            <translation>发送测试</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Stopped: what was sent by then may have arrived.</source>
            <translation>已停止：此前发出的可能已送达。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Send {n} tests</source>
            <extracomment>For one: Send {n} test</extracomment>
            <translation>
                <numerusform>发送 {n} 个测试</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>The form has to be right first. {problem}</source>
            <translation>请先修正表单。{problem}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Choose at least one event.</source>
            <translation>请至少选择一个事件。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Sent from the form as it stands. Nothing is recorded or counted; it works while the hook is off.</source>
            <translation>按表单当前内容发送。不会记录或计数；Hook 关闭时也可使用。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>&amp;Bodies</source>
            <translation>正文(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Events t&amp;o test</source>
            <translation>要测试的事件(&amp;O)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/trial_results.py" />
            <source>It took {n} attempts.</source>
            <extracomment>For one: It took {n} attempt.</extracomment>
            <translation>
                <numerusform>共尝试了 {n} 次。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/trial_results.py" />
            <source>Came there by {n} redirects.</source>
            <extracomment>For one: Came there by {n} redirect.</extracomment>
            <translation>
                <numerusform>经 {n} 次重定向到达。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_results.py" />
            <source>The endpoint took it.</source>
            <translation>端点已接受。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_results.py" />
            <source>The endpoint answered {status}, which is a failure.</source>
            <translation>端点返回 {status}，视为失败。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>unnamed</source>
            <translation>未命名</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>No events</source>
            <translation>无事件</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>not in use</source>
            <translation>未使用</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{attempts}; {redirects}.</source>
            <translation>{attempts}；{redirects}。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>The previous key verifies too until {time}.</source>
            <translation>旧密钥在 {time} 之前同样有效。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>A failed attempt is not tried again.</source>
            <translation>失败的尝试不会重试。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>After {pauses}, only where no answer came.</source>
            <translation>仅在无响应时重试，间隔 {pauses}。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>After {pauses}, but after no answer at all.</source>
            <translation>间隔 {pauses}，但无响应时不重试。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>After {pauses}, after a {statuses} answer or none at all.</source>
            <translation>响应为 {statuses} 或无响应时重试，间隔 {pauses}。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>After {pauses}, only after a {statuses} answer.</source>
            <translation>仅在响应为 {statuses} 时重试，间隔 {pauses}。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{name} (copy)</source>
            <translation>{name}（副本）</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{name} (copy {number})</source>
            <translation>{name}（副本 {number}）</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>One attempt, with {seconds} s for its answer's head</source>
            <translation>尝试一次，收到响应头的时限为 {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>One attempt, with {seconds} s for the whole of it</source>
            <translation>尝试一次，整次时限为 {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>Up to {count} attempts, each with {seconds} s for its answer's head</source>
            <translation>最多尝试 {count} 次，每次收到响应头的时限为 {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>Up to {count} attempts, each with {seconds} s for the whole of it</source>
            <translation>最多尝试 {count} 次，每次时限为 {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>redirects are not followed</source>
            <translation>不跟随重定向</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/words.py" />
            <source>up to {n} redirects are followed</source>
            <extracomment>For one: up to {n} redirect is followed</extracomment>
            <translation>
                <numerusform>最多跟随 {n} 次重定向</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{others} and {last}</source>
            <translation>{others} 和 {last}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{others} or {last}</source>
            <translation>{others} 或 {last}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>Started</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>Duration</source>
            <translation>耗时</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>What followed</source>
            <translation>后续</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>{outcome}, {n} redirects</source>
            <extracomment>For one: {outcome}, {n} redirect</extracomment>
            <translation>
                <numerusform>{outcome}，{n} 次重定向</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>{outcome} (sent again)</source>
            <translation>{outcome}（再次发送）</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Attempt</source>
            <translation>尝试</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Attempts to choose from</source>
            <translation>可选择的尝试</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Replay with a new signature</source>
            <translation>以新签名重放</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Attempt {number} of {total}  ·  {outcome}</source>
            <translation>尝试 {number}/{total}  ·  {outcome}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Copy URL</source>
            <translation>复制 URL</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Request</source>
            <translation>请求</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Request headers</source>
            <translation>请求标头</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Request body</source>
            <translation>请求正文</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Response</source>
            <translation>响应</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Response headers</source>
            <translation>响应标头</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Nothing selected</source>
            <translation>未选择任何内容</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Select a row to see both sides of it.</source>
            <translation>选择一行即可查看其两侧。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Attempts {count}</source>
            <translation>尝试 {count}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Parts of the exchange</source>
            <translation>收发内容的各部分</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Exchange</source>
            <translation>收发</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Timing</source>
            <translation>计时</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Raw</source>
            <translation>原始</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Logto log</source>
            <translation>Logto 日志</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Raw request</source>
            <translation>原始请求</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Raw response</source>
            <translation>原始响应</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/leg_strip.py" />
            <source>Requests of this attempt</source>
            <translation>此次尝试的请求</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/log_view.py" />
            <source>Logto log row</source>
            <translation>Logto 日志行</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/log_view.py" />
            <source>No row in Logto's log</source>
            <translation>Logto 日志中没有对应的行</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/log_view.py" />
            <source>Preparing the row…</source>
            <translation>正在准备日志行…</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/log_view.py" />
            <source>The row could not be prepared. {reason}</source>
            <translation>无法准备日志行。{reason}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/message_view.py" />
            <source>No response</source>
            <translation>无响应</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/script_view.py" />
            <source>Output</source>
            <translation>输出</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/script_view.py" />
            <source>Script output</source>
            <translation>脚本输出</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/script_view.py" />
            <source>Errors</source>
            <translation>错误</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/script_view.py" />
            <source>Script errors</source>
            <translation>脚本错误</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>No signature was checked</source>
            <translation>未校验签名</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>A signature is checked when the request came to a hook of this workspace, or where the receiver is told how to check what comes to none.</source>
            <translation>仅当请求发往此工作区的 Hook，或已为接收器设定如何校验不属于任何 Hook 的请求时，才会校验签名。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>checked with the key its hook has now</source>
            <translation>已用其 Hook 的当前密钥校验</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>checked with the key its hook had when it came</source>
            <translation>已用其 Hook 在接收时的密钥校验</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Signature sent</source>
            <translation>发送的签名</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Check it on the bench</source>
            <translation>在工作台上校验</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Open on the bench</source>
            <translation>在工作台上打开</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Not signed</source>
            <translation>未签名</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>This request carried no signature header.</source>
            <translation>此请求没有签名标头。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>checked with the key “{name}” of the vault</source>
            <translation>已用保管库中的密钥“{name}”校验</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Explain</source>
            <translation>分析原因</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Sent</source>
            <translation>发送</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Received</source>
            <translation>接收</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>hook {name}</source>
            <translation>Hook {name}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>replay of {id}</source>
            <translation>重放自 {id}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>The attempt before was cut off: the endpoint may have seen this delivery twice.</source>
            <translation>上一次尝试被中断：端点可能两次收到此投递。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Attempt {number} is under way.</source>
            <translation>第 {number} 次尝试正在进行。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>The next attempt is due on {time}.</source>
            <translation>下一次尝试定于 {time}。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Not sent yet: this is what will be sent.</source>
            <translation>尚未发送：这是将要发送的内容。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Only {sent} of {whole} bytes were sent.</source>
            <translation>仅发送了 {sent} 字节，共 {whole} 字节。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>No answer yet.</source>
            <translation>尚无响应。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Nothing was sent, so nothing was answered.</source>
            <translation>未发送任何内容，因此没有响应。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>{failure}, in phase {phase}</source>
            <translation>{failure}（{phase}阶段）</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>no exit status</source>
            <translation>无退出状态</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>exit status {status}</source>
            <translation>退出状态 {status}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Connection</source>
            <translation>连接</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>From</source>
            <translation>来源</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>To</source>
            <translation>目标</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>new</source>
            <translation>新连接</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>reused, exchange {number} on it</source>
            <translation>复用，其上第 {number} 次收发</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Open the delivery, attempt {number}</source>
            <translation>打开投递，第 {number} 次尝试</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Request received</source>
            <translation>收到的请求</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>from {address}</source>
            <translation>来自 {address}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Sent back</source>
            <translation>返回的内容</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>signature valid</source>
            <translation>签名有效</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>handshake</source>
            <translation>握手</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>received</source>
            <translation>已接收</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>No answer was sent.</source>
            <translation>未发送响应。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Held back for {seconds} s.</source>
            <translation>延迟了 {seconds} 秒。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/timing_view.py" />
            <source>Point at a row, or use the arrow keys, for its exact figures.</source>
            <translation>指向某行或使用方向键可查看精确数值。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/timing_view.py" />
            <source>No timing yet</source>
            <translation>尚无计时</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/timing_view.py" />
            <source>It is measured while an attempt is under way.</source>
            <translation>在尝试进行时测量。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/timing_view.py" />
            <source>Timing and connection</source>
            <translation>计时与连接</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Lists</source>
            <translation>列表</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>The first row</source>
            <translation>第一行</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>The last row</source>
            <translation>最后一行</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Select more rows</source>
            <translation>选择更多行</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Copy what is selected</source>
            <translation>复制所选内容</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Explain why the signature does not fit</source>
            <translation>分析签名不匹配的原因</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Anywhere</source>
            <translation>任意位置</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>The next control; Shift+Tab the one before</source>
            <translation>下一个控件；Shift+Tab 为上一个</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Keys and what they do</source>
            <translation>按键及其作用</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>What it does</source>
            <translation>作用</translation>
        </message>
        <message>
            <location filename="../../gui/language_menu.py" />
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../gui/language_menu.py" />
            <source>Like the s&amp;ystem</source>
            <translation>跟随系统(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../gui/language_menu.py" />
            <source>The window speaks {language} from its next start on.</source>
            <translation>窗口将从下次启动起使用 {language}。</translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py" />
            <source>Start the engine</source>
            <translation>启动引擎</translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py" />
            <source>&amp;Stop receiver</source>
            <translation>停止接收器(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>A bug in Hookbench</source>
            <translation>Hookbench 的错误</translation>
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>Something went wrong that should not have.</source>
            <translation>发生了本不应出现的问题。</translation>
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>What was stored is safe, and you can go on. The report below helps to mend it. Look it through before you share it.</source>
            <translation>已存储的内容安全无损，您可以继续使用。下面的报告有助于修复问题。分享前请先检查内容。</translation>
        </message>
        <message>
            <location filename="../../gui/rail.py" />
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <location filename="../../gui/rail.py" />
            <source>Has unsaved changes</source>
            <translation>有未保存的更改</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Apply</source>
            <translation>应用</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Answers {answer}</source>
            <translation>响应：{answer}</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>{says}. Change the answer</source>
            <translation>{says}。更改响应</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>The body has {size} bytes; {limit} can be answered.</source>
            <translation>正文有 {size} 字节；最多可返回 {limit} 字节。</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Status of the answer</source>
            <translation>响应的状态码</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Delay of the answer</source>
            <translation>响应的延迟</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>0 s, 300 ms</source>
            <translation>0 s, 300 ms</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Body of the answer</source>
            <translation>响应的正文</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Delay</source>
            <translation>延迟</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>no body</source>
            <translation>无正文</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>{size} of {kind}</source>
            <translation>{kind} {size}</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>after {time}</source>
            <translation>{time} 后</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>A status is a number from {first} to {last}.</source>
            <translation>状态码是 {first} 到 {last} 之间的数字。</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>A delay is 0 to {most} s, like 0.3 s or 300 ms.</source>
            <translation>延迟为 0 到 {most} 秒，例如 0.3 s 或 300 ms。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/answer_form.py" />
            <source>{n} bytes that cannot be edited as text. What is typed here takes their place.</source>
            <extracomment>For one: {n} byte that cannot be edited as text. What is typed here takes their place.</extracomment>
            <translation>
                <numerusform>{n} 字节，无法作为文本编辑。在此输入的内容将取而代之。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>What comes to a hook's endpoint is checked with that hook's key. Anything else can be checked here, as it comes, with keys of the vault.</source>
            <translation>到达 Hook 端点的请求用该 Hook 的密钥校验。其他请求可在此设定为在接收时用保管库的密钥校验。</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>The vault is empty: put the keys in that this receiver is to check with.</source>
            <translation>保管库为空：请存入此接收器用于校验的密钥。</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>Check signatures</source>
            <translation>校验签名</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>&amp;Check what comes to no hook</source>
            <translation>校验不属于任何 Hook 的请求(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>Check what comes to no hook</source>
            <translation>校验不属于任何 Hook 的请求</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>Keys to check with</source>
            <translation>用于校验的密钥</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>None ticked: all of them.</source>
            <translation>未勾选：使用全部。</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>Keys of the vault…</source>
            <translation>保管库的密钥…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Copy the receiver's URL</source>
            <translation>复制接收器的 URL</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>listening</source>
            <translation>监听中</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Use a free port</source>
            <translation>使用空闲端口</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>A host is needed: {host} is this machine alone.</source>
            <translation>需要填写主机：{host} 仅指本机。</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>The receiver's URL</source>
            <translation>接收器的 URL</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>The receiver is off</source>
            <translation>接收器已关闭</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Host</source>
            <translation>主机</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>any free</source>
            <translation>任意空闲</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Port</source>
            <translation>端口</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Stop listening</source>
            <translation>停止监听</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Start listening</source>
            <translation>开始监听</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>A port is a number from 1 to {last}.</source>
            <translation>端口是 1 到 {last} 之间的数字。</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>{host} can be reached from other machines: whoever reaches this port can send requests, and each of them is recorded.</source>
            <translation>{host} 可从其他计算机访问：能访问此端口的任何人都可以发送请求，且每个请求都会被记录。</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>It records every request that reaches it, byte by byte, and answers as you like.</source>
            <translation>它逐字节记录到达的每个请求，并按您的设定响应。</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Start the receiver</source>
            <translation>启动接收器</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Example command</source>
            <translation>示例命令</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Listening on {url}</source>
            <translation>正在监听 {url}</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Nothing has arrived yet. Fire an event at a hook that points here, or send any request:</source>
            <translation>尚未收到任何内容。请向指向此处的 Hook 触发事件，或发送任意请求：</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Copy the example command</source>
            <translation>复制示例命令</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Send an event</source>
            <translation>发送事件</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Filter: path:/orders/* method:POST signature:invalid malformed:yes since:1h</source>
            <translation>筛选：path:/orders/* method:POST signature:invalid malformed:yes since:1h</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>The deliveries stay. The deleted cannot be brought back.</source>
            <translation>投递会保留。删除的内容无法恢复。</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>The receiver answers so from now on.</source>
            <translation>接收器从现在起按此响应。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/page.py" />
            <source>{n} handshakes…</source>
            <extracomment>For one: {n} handshake…</extracomment>
            <translation>
                <numerusform>{n} 个握手…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Handshakes…</source>
            <translation>握手…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Signatures checked…</source>
            <translation>已开启签名校验…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Check signatures…</source>
            <translation>校验签名…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Send again</source>
            <translation>再次发送</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>URL to send to</source>
            <translation>要发送到的 URL</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/page.py" />
            <source>Delete {n} captures?</source>
            <extracomment>For one: Delete {n} capture?</extracomment>
            <translation>
                <numerusform>要删除 {n} 条捕获吗？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Send again to URL…</source>
            <translation>再次发送到 URL…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Send again to the hook's endpoint</source>
            <translation>再次发送到 Hook 的端点</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Send again, re-signed</source>
            <translation>重新签名并再次发送</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Delete all captures</source>
            <translation>删除全部捕获</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/page.py" />
            <source>Send {n} again</source>
            <extracomment>For one: Send {n} again</extracomment>
            <translation>
                <numerusform>再次发送 {n} 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/page.py" />
            <source>Send {n} to URL…</source>
            <extracomment>For one: Send {n} to URL…</extracomment>
            <translation>
                <numerusform>发送 {n} 条到 URL…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Challenge an endpoint…</source>
            <translation>质询端点…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>The receiver's URL was copied.</source>
            <translation>已复制接收器的 URL。</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>The curl command was copied.</source>
            <translation>已复制 curl 命令。</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Valid signature</source>
            <translation>签名有效</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Bad signature</source>
            <translation>签名无效</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Malformed</source>
            <translation>格式错误</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>captures</source>
            <translation>捕获</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/rows.py" />
            <source>{n} captures</source>
            <extracomment>For one: {n} capture</extracomment>
            <translation>
                <numerusform>{n} 条捕获</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Filter captures</source>
            <translation>筛选捕获</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>No capture matches</source>
            <translation>没有匹配的捕获</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Method</source>
            <translation>方法</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Target</source>
            <translation>目标</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Answer</source>
            <translation>响应</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Verdict</source>
            <translation>判定</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>From … to …</source>
            <translation>自定义范围…</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>By hour</source>
            <translation>按小时</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>By day</source>
            <translation>按日</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>By month</source>
            <translation>按月</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>All hooks</source>
            <translation>全部 Hook</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>Time range</source>
            <translation>时间范围</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>Length of a bar</source>
            <translation>每根柱的时长</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>From</source>
            <comment>time</comment>
            <translation>起始</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>To</source>
            <comment>time</comment>
            <translation>结束</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>to</source>
            <comment>time</comment>
            <translation>至</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>{start} to {end}</source>
            <translation>{start} 至 {end}</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>The end is not after the start.</source>
            <translation>结束时间不晚于起始时间。</translation>
        </message>
        <message>
            <location filename="../../gui/reports/column_chart.py" />
            <source>Chart</source>
            <translation>图表</translation>
        </message>
        <message>
            <location filename="../../gui/reports/column_chart.py" />
            <source>Different users</source>
            <translation>不同用户</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/drawings.py" />
            <source>{n} more are in the table</source>
            <extracomment>For one: {n} more are in the table</extracomment>
            <translation>
                <numerusform>另有 {n} 项在表格中</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Failed for good</source>
            <translation>最终失败</translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Further failed attempts</source>
            <translation>其他失败的尝试</translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Max</source>
            <translation>最大</translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Wait, p50 to p95</source>
            <translation>等待，p50 至 p95</translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Total, p50 to p95</source>
            <translation>总计，p50 至 p95</translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>to max</source>
            <translation>至最大值</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/drawings.py" />
            <source>{n} requests</source>
            <extracomment>For one: {n} request</extracomment>
            <translation>
                <numerusform>{n} 个请求</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/drawings.py" />
            <source>{hook}, {measure} over {n} attempts: p50 {p50}, p90 {p90}, p95 {p95}, p99 {p99}, at most {most}</source>
            <extracomment>For one: {hook}, {measure} over {n} attempt: p50 {p50}, p90 {p90}, p95 {p95}, p99 {p99}, at most {most}</extracomment>
            <translation>
                <numerusform>{hook}，{measure}，{n} 次尝试：p50 {p50}，p90 {p90}，p95 {p95}，p99 {p99}，最大 {most}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/reports/number_table.py" />
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Comma-separated values</source>
            <translation>逗号分隔值</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Save report</source>
            <translation>保存报告</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Picture (PNG)…</source>
            <translation>图片 (PNG)…</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Table (CSV)…</source>
            <translation>表格 (CSV)…</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Shows the numbers beside the chart</source>
            <translation>在图表旁显示数值</translation>
        </message>
        <message>
            <location filename="../../gui/reports/scale.py" />
            <source>{day}, {start} to {end}</source>
            <translation>{day}，{start} 至 {end}</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Failures</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Latency</source>
            <translation>延迟</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>No sign-ins in this time</source>
            <translation>此时间段内没有登录</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Fire a PostSignIn event, or let the receiver get one: it is counted here once.</source>
            <translation>触发 PostSignIn 事件，或让接收器收到一个：这里会计数一次。</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>No registrations in this time</source>
            <translation>此时间段内没有注册</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Fire PostRegister or User.Created, or let the receiver get one: each user is counted once.</source>
            <translation>触发 PostRegister 或 User.Created，或让接收器收到一个：每个用户计数一次。</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Nothing failed in this time</source>
            <translation>此时间段内没有失败</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Every delivery of this time arrived, or there was none.</source>
            <translation>此时间段内的投递全部送达，或没有投递。</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>No answers in this time</source>
            <translation>此时间段内没有响应</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Fire an event to a hook: how long its endpoint takes to answer is measured at every attempt.</source>
            <translation>向 Hook 触发事件：每次尝试都会测量端点的响应时间。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} bad requests received</source>
            <extracomment>For one: {n} bad request received</extracomment>
            <translation>
                <numerusform>收到 {n} 个无效请求</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>{attempts} of {hooks}</source>
            <translation>{hooks}，{attempts}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} answered attempts</source>
            <extracomment>For one: {n} answered attempt</extracomment>
            <translation>
                <numerusform>{n} 次有响应的尝试</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} hooks</source>
            <extracomment>For one: {n} hook</extracomment>
            <translation>
                <numerusform>{n} 个 Hook</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} registrations</source>
            <extracomment>For one: {n} registration</extracomment>
            <translation>
                <numerusform>{n} 次注册</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>{sign_ins} by {users}</source>
            <translation>{users}，{sign_ins}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} sign-ins</source>
            <extracomment>For one: {n} sign-in</extracomment>
            <translation>
                <numerusform>{n} 次登录</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} users</source>
            <extracomment>For one: {n} user</extracomment>
            <translation>
                <numerusform>{n} 个用户</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} failed deliveries</source>
            <extracomment>For one: {n} failed delivery</extracomment>
            <translation>
                <numerusform>{n} 条失败的投递</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} failed attempts</source>
            <extracomment>For one: {n} failed attempt</extracomment>
            <translation>
                <numerusform>{n} 次失败的尝试</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/deliveries.py" />
            <source>Deliveries of this run</source>
            <translation>此次运行的投递</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/deliveries.py" />
            <source>Not run yet.</source>
            <translation>尚未运行。</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Run</source>
            <translation>运行</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Copy to my scenarios and edit</source>
            <translation>复制到我的场景并编辑</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Run (Ctrl+Enter)</source>
            <translation>运行 (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Stop (Ctrl+.)</source>
            <translation>停止 (Ctrl+.)</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Save (Ctrl+S); leaving saves as well</source>
            <translation>保存 (Ctrl+S)；离开时也会保存</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Steps</source>
            <translation>步骤</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Scenario file</source>
            <translation>场景文件</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Copied to {file}.</source>
            <translation>已复制到 {file}。</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Delete the scenario “{title}”?</source>
            <translation>要删除场景“{title}”吗？</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Its file is deleted; what it fired remains.</source>
            <translation>其文件会被删除；它触发的内容会保留。</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Running…</source>
            <translation>正在运行…</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Stopped. Deliveries under way go on.</source>
            <translation>已停止。进行中的投递会继续。</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>No hook got any of it: none that is enabled listens to these events.</source>
            <translation>没有 Hook 收到：没有已启用的 Hook 订阅这些事件。</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>The scenario ran to its end, all as it should be.</source>
            <translation>场景已运行到底，一切正常。</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/scenario_list.py" />
            <source>Built in</source>
            <translation>内置</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/scenario_list.py" />
            <source>Yours</source>
            <translation>我的</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/scenario_list.py" />
            <source>No scenario has these letters.</source>
            <translation>没有包含这些字符的场景。</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/scenario_list.py" />
            <source>Search scenarios</source>
            <translation>搜索场景</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/timeline.py" />
            <source>Step {number}, {step}, {state} {outcome}</source>
            <translation>步骤 {number}，{step}，{state} {outcome}</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/values_form.py" />
            <source>Value {name}</source>
            <translation>值 {name}</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/values_form.py" />
            <source>Holds for the runs from here; the file keeps its own</source>
            <translation>用于从此处启动的运行；文件保留自己的值</translation>
        </message>
        <message>
            <location filename="../../gui/settings_dialog.py" />
            <source>What comes beyond is counted and not kept. This holds from the next exchange on; what was recorded stays as it is.</source>
            <translation>超出的部分只计数，不保留。从下一次交换起生效；已记录的内容保持不变。</translation>
        </message>
        <message>
            <location filename="../../gui/settings_dialog.py" />
            <source>Keep of an &amp;answer at most</source>
            <translation>响应最多保留(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../gui/settings_dialog.py" />
            <source>Keep of a received &amp;request at most</source>
            <translation>收到的请求最多保留(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/alignment.py" />
            <source>All {n} bytes are the same.</source>
            <translation>全部 {n} 字节相同。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/alignment.py" />
            <source>{n} of {size} bytes differ, the first at place {where}.</source>
            <extracomment>For one: {n} of {size} bytes differs, the one at place {where}.</extracomment>
            <translation>
                <numerusform>{size} 字节中有 {n} 字节不同，首个位于第 {where} 字节。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/alignment.py" />
            <source>{received} bytes were received, {computed} computed.</source>
            <translation>收到 {received} 字节，计算得出 {computed} 字节。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/alignment_view.py" />
            <source>Received and computed signature</source>
            <translation>收到的签名与计算的签名</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/alignment_view.py" />
            <source>computed</source>
            <translation>计算值</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/alignment_view.py" />
            <source>differs</source>
            <translation>差异</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/banner.py" />
            <source>Verdict: {title}</source>
            <translation>判定：{title}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/case_panel.py" />
            <source>Requests (*.har *.json *.txt *.http);;All files (*)</source>
            <translation>请求 (*.har *.json *.txt *.http);;所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/case_panel.py" />
            <source>Open a request</source>
            <translation>打开请求</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/case_panel.py" />
            <source>How it is checked</source>
            <translation>校验方式</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>The request looks like {schemes}.</source>
            <translation>此请求看起来是 {schemes}。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>Detected: {scheme}. It could also be {others}.</source>
            <translation>检测到：{scheme}。也可能是 {others}。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>Detected: {scheme}.</source>
            <translation>检测到：{scheme}。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>Tolerance</source>
            <translation>容差</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>As the scheme has it</source>
            <translation>按方案默认</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source> s</source>
            <translation> 秒</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>Schemes of your own…</source>
            <translation>自定义方案…</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>&amp;Scheme</source>
            <translation>方案(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>&amp;Key</source>
            <translation>密钥(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>&amp;Time</source>
            <translation>时间(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>T&amp;olerance</source>
            <translation>容差(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>{name}, not to be edited</source>
            <translation>{name}（不可编辑）</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>Clear {name}</source>
            <translation>清除{name}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>That would make {size} characters; {limit} can be edited here. Clear it and paste all of it anew.</source>
            <translation>这将达到 {size} 个字符；此处最多可编辑 {limit} 个。请清除后重新粘贴全部内容。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>{size}, kept as they came: too large to edit, or no text.</source>
            <translation>{size}，按收到的原样保留：过大或不是文本，无法编辑。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>{size}. Some line ends are CR LF; they are kept until you type here.</source>
            <translation>{size}。部分换行为 CR LF；在此输入之前会保留。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Not everything was tried.</source>
            <translation>尚未尝试全部可能。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Explain again</source>
            <translation>重新分析</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>This could not be explained</source>
            <translation>无法分析原因</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Nothing to explain</source>
            <translation>没有可分析的内容</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>There is no verdict yet.</source>
            <translation>尚无判定。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Why does it not fit?</source>
            <translation>为什么不匹配？</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>What usually goes wrong is tried, one thing after the other, until the signature fits.</source>
            <translation>逐一尝试常见的错误，直到签名匹配。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>The signature is valid.</source>
            <translation>签名有效。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Give a key first: without one nothing can be tried.</source>
            <translation>请先提供密钥：没有密钥则无法尝试。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/files.py" />
            <source>“{file}” cannot be read: {reason}.</source>
            <translation>无法读取“{file}”：{reason}。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/files.py" />
            <source>“{file}” has more than {limit} MiB.</source>
            <translation>“{file}”超过 {limit} MiB。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/files.py" />
            <source>“{file}” cannot be written: {reason}.</source>
            <translation>无法写入“{file}”：{reason}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/findings.py" />
            <source>{n} ways tried.</source>
            <extracomment>For one: {n} way tried.</extracomment>
            <translation>
                <numerusform>已尝试 {n} 种方式。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Explanation</source>
            <translation>原因分析</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Progress of the explanation</source>
            <translation>原因分析的进度</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Trying what could be wrong, one thing after the other…</source>
            <translation>正在逐一尝试可能的错误…</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Cancel the explanation</source>
            <translation>取消原因分析</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Findings</source>
            <translation>分析结果</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Copy the finding</source>
            <translation>复制分析结果</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>What to change</source>
            <translation>需要更改的内容</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Finding: {cause}</source>
            <translation>分析结果：{cause}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/findings.py" />
            <source>{n} ways were tried.</source>
            <extracomment>For one: {n} way was tried.</extracomment>
            <translation>
                <numerusform>共尝试了 {n} 种方式。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Nothing found that makes the signature fit.</source>
            <translation>未找到能使签名匹配的情况。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>The request was really changed, or signed with a key that is not here.</source>
            <translation>请求确实被更改过，或者用了此处没有的密钥签名。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/findings.py" />
            <source>{n} things would explain it, the likeliest first.</source>
            <extracomment>For one: One thing explains it.</extracomment>
            <translation>
                <numerusform>可能的原因有 {n} 个，按可能性排序。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>The time was up before everything was tried.</source>
            <translation>未及尝试全部可能，时间已到。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Ruled out: {causes}.</source>
            <translation>已排除：{causes}。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>Where the key is from</source>
            <translation>密钥来源</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>Secret, token or public key</source>
            <translation>密钥、令牌或公钥</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>A pasted key</source>
            <translation>粘贴的密钥</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>All {n} keys of the vault</source>
            <translation>保管库的全部 {n} 个密钥</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>Vault: {name}</source>
            <translation>保管库：{name}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/legend.py" />
            <source>Parts of the signed content</source>
            <translation>签名内容的各部分</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/legend.py" />
            <source>{number}: {words}, {size}, from byte {start} on.</source>
            <translation>{number}：{words}，{size}，从第 {start} 字节起。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/legend.py" />
            <source>… and {n} more</source>
            <translation>… 另有 {n} 个</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Webhook id</source>
            <translation>Webhook ID</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>From the provider's dashboard</source>
            <translation>见提供商的控制台</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Algorithm</source>
            <translation>算法</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>ed25519, hmac-sha256, …; empty: as the request says</source>
            <translation>ed25519、hmac-sha256 等；留空：按请求所示</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Application key</source>
            <translation>应用密钥</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>The one that names the secret</source>
            <translation>用于标识密钥的键</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Key id</source>
            <translation>密钥 ID</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>What a signature says of its key</source>
            <translation>签名中标明的密钥 ID</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Secondary key</source>
            <translation>辅助密钥</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Header</source>
            <translation>标头</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Signed headers</source>
            <translation>签名的标头</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Names with commas between; empty: as usual</source>
            <translation>以逗号分隔的名称；留空：默认</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Schemes of your own</source>
            <translation>自定义方案</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Scheme file</source>
            <translation>方案文件</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Signed content</source>
            <translation>签名内容</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>None yet. Begin with the text beside, or with a scheme that is there.</source>
            <translation>还没有。可从旁边的文本或已有的方案开始。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>New like this</source>
            <translation>以此新建</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>{name}, not sound</source>
            <translation>{name}（有误）</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>What would be signed is shown once the text is sound.</source>
            <translation>文本无误后会显示签名内容。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>of a sample</source>
            <translation>示例</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>of the request on the bench</source>
            <translation>工作台上的请求</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Signed content {source}:</source>
            <translation>签名内容（{source}）：</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>What was typed is lost.</source>
            <translation>输入的内容将丢失。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Close without saving?</source>
            <translation>不保存就关闭吗？</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Saved. “{name}” can be chosen now.</source>
            <translation>已保存。现在可以选择“{name}”。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Delete the scheme “{name}”?</source>
            <translation>要删除方案“{name}”吗？</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Its file is deleted.</source>
            <translation>其文件会被删除。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Scheme to begin with</source>
            <translation>作为起点的方案</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/page.py" />
            <source>Check now</source>
            <translation>立即校验</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/page.py" />
            <source>The key's public half is in its place now: it checks, and cannot sign.</source>
            <translation>现在这里是密钥的公开部分：它可以校验，但不能签名。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>{curl}

or a request as it stands on the wire:

{http}

or an entry of a HAR file</source>
            <translation>{curl}

或传输中的原始请求：

{http}

或 HAR 文件的条目</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Pasted request</source>
            <translation>粘贴的请求</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Body of the request</source>
            <translation>请求的正文</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>These fields have no room for all of it. As long as none is edited, all of it is checked.</source>
            <translation>这些字段放不下全部内容。只要都不编辑，就会校验全部内容。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Fields</source>
            <translation>字段</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>How the request is given</source>
            <translation>请求的提供方式</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Open file…</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Try an example</source>
            <translation>试用示例</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>URL, as the sender called it</source>
            <translation>URL（发送方所调用的）</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Headers of the request</source>
            <translation>请求的标头</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>{method} {url}: {headers} headers, body of {size}</source>
            <translation>{method} {url}：{headers} 个标头，正文 {size}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Nothing on the bench</source>
            <translation>工作台上没有内容</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Paste a request on the left, say how it is signed and with which key. The verdict comes as you type, and with it the work behind it.</source>
            <translation>在左侧粘贴请求，并指定签名方案和密钥。输入时即显示判定及其计算过程。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>It could not be checked</source>
            <translation>无法校验</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Which scheme is it?</source>
            <translation>是哪种方案？</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>The request shows no signature of a scheme that is known here. Choose one on the left.</source>
            <translation>请求中没有已知方案的签名。请在左侧选择一种。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>About the signature</source>
            <translation>签名详情</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Work</source>
            <translation>计算过程</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Verifier</source>
            <translation>校验代码</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Sign</source>
            <translation>签名</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/scheme_combo.py" />
            <source>Detect</source>
            <translation>自动检测</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/scheme_combo.py" />
            <source>Signature scheme</source>
            <translation>签名方案</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/scheme_combo.py" />
            <source>{scheme}, own</source>
            <translation>{scheme}（自定义）</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Headers to add</source>
            <translation>要添加的标头</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Copy headers</source>
            <translation>复制标头</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Check it here</source>
            <translation>在此校验</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Signs the request on the left as {scheme}, with its key and time.</source>
            <translation>以 {scheme} 方案为左侧的请求签名，使用其密钥和时间。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Give a request, a scheme and a key on the left; then it can be signed.</source>
            <translation>在左侧提供请求、方案和密钥后即可签名。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>The signature stands in the body, which is another one now.</source>
            <translation>签名位于正文中，因此正文已改变。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>The signature stands in the URL, which is another one now.</source>
            <translation>签名位于 URL 中，因此 URL 已改变。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>The scheme adds no header.</source>
            <translation>此方案不添加标头。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Message id</source>
            <translation>消息 ID</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Made where it is empty</source>
            <translation>留空则自动生成</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Send to</source>
            <translation>发送到</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/skew_scale.py" />
            <source>Time signed, and time allowed</source>
            <translation>签名时间与允许的时间</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/skew_scale.py" />
            <source>check</source>
            <translation>校验</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/skew_scale.py" />
            <source>signed</source>
            <translation>签名</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/skew_scale.py" />
            <source>signed, outside</source>
            <translation>签名（超出范围）</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/skew_scale.py" />
            <source>no limit</source>
            <translation>无限制</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>Time of the check</source>
            <translation>校验时间</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>At a fixed time</source>
            <translation>指定时间</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>Fixed time</source>
            <translation>指定的时间</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>The time that was signed</source>
            <translation>签名的时间</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>When it came, {at}</source>
            <translation>接收时间，{at}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Choose a scheme first, or give a request that shows one.</source>
            <translation>请先选择方案，或提供能识别方案的请求。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Needs {packages}.</source>
            <translation>需要 {packages}。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Copied. No key is in it.</source>
            <translation>已复制。其中不含密钥。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Save the verifier</source>
            <translation>保存校验代码</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Saved as {file}.</source>
            <translation>已保存为 {file}。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Language of the verifier</source>
            <translation>校验代码的语言</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Unit test with this request</source>
            <translation>此请求的单元测试</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Which code</source>
            <translation>代码类型</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Code of the verifier</source>
            <translation>校验代码的内容</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>No key to check with</source>
            <translation>没有用于校验的密钥</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>This is no key of the scheme</source>
            <translation>这不是此方案的密钥</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Missing header</source>
            <translation>缺少标头</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Missing time</source>
            <translation>缺少时间</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Missing signature</source>
            <translation>缺少签名</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Malformed header</source>
            <translation>标头格式错误</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Malformed body</source>
            <translation>正文格式错误</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Wrong, and too old</source>
            <translation>签名不正确，且已过期</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Wrong, and signed in the future</source>
            <translation>签名不正确，且时间超前</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>A version that is not known</source>
            <translation>未知的版本</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>An algorithm that is not known</source>
            <translation>未知的算法</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>A certificate from somewhere else</source>
            <translation>证书来自其他来源</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Another key is named</source>
            <translation>指明的是另一个密钥</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Wrong</source>
            <translation>签名不正确</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Fixed text</source>
            <translation>固定文本</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Path</source>
            <translation>路径</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Digest of the body</source>
            <translation>正文的摘要</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Valid</source>
            <translation>有效</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Valid, but it covers less than you may think</source>
            <translation>有效，但覆盖的内容可能比您预想的少</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Right, but outside the time window</source>
            <translation>签名正确，但超出允许的时间范围</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Header {name}</source>
            <translation>标头 {name}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Parameter {name}</source>
            <translation>参数 {name}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Something else</source>
            <translation>其他</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>thousands of years</source>
            <translation>数千年</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/words.py" />
            <source>{n} days</source>
            <extracomment>For one: {n} day</extracomment>
            <translation>
                <numerusform>{n} 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/words.py" />
            <source>{n} hours</source>
            <extracomment>For one: {n} hour</extracomment>
            <translation>
                <numerusform>{n} 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/words.py" />
            <source>{n} minutes</source>
            <extracomment>For one: {n} minute</extracomment>
            <translation>
                <numerusform>{n} 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/words.py" />
            <source>{n} seconds</source>
            <extracomment>For one: {n} second</extracomment>
            <translation>
                <numerusform>{n} 秒</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>{count} seconds</source>
            <translation>{count} 秒</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Signed at the very time of the check.</source>
            <translation>签名时间与校验时间相同。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Signed {span} before the time of the check.</source>
            <translation>签名时间早于校验时间 {span}。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Signed {span} after the time of the check.</source>
            <translation>签名时间晚于校验时间 {span}。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>The scheme sets no limit.</source>
            <translation>此方案未设时间限制。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>It may be as old as it likes, and {ahead} ahead.</source>
            <translation>允许任意早，最多提前 {ahead}。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>It may be {old} old, and as far ahead as it likes.</source>
            <translation>最多允许早 {old}，可任意提前。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>{span} either way are allowed.</source>
            <translation>允许前后相差 {span}。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>{old} back and {ahead} ahead are allowed.</source>
            <translation>允许早 {old}、晚 {ahead}。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>with the key “{name}”</source>
            <translation>使用密钥“{name}”</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/words.py" />
            <source>with {n} keys</source>
            <extracomment>For one: with {n} key</extracomment>
            <translation>
                <numerusform>使用 {n} 个密钥</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Signature found</source>
            <translation>收到的签名</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Signature expected</source>
            <translation>预期的签名</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Bytes of the key</source>
            <translation>密钥的字节</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Nothing is signed.</source>
            <translation>没有签名内容。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Work behind the verdict</source>
            <translation>判定背后的计算过程</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Found</source>
            <translation>实际</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Expected</source>
            <translation>预期</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Compared</source>
            <translation>比较</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Storage failed</source>
            <translation>存储失败</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Pending deliveries</source>
            <translation>待处理的投递</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Engine starting…</source>
            <translation>引擎正在启动…</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Engine not running</source>
            <translation>引擎未运行</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Receiver: {url}</source>
            <translation>接收器：{url}</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Receiver: not listening</source>
            <translation>接收器：未监听</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Receiver: off</source>
            <translation>接收器：关闭</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Opens the Receiver page</source>
            <translation>打开“接收器”页面</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Shows the deliveries that are still under way</source>
            <translation>显示仍在进行的投递</translation>
        </message>
        <message>
            <location filename="../../gui/trouble.py" />
            <source>Hookbench cannot open</source>
            <translation>Hookbench 无法打开</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Keys to check signatures with, by name. They are kept in the system's keyring where there is one, and are not shown again.</source>
            <translation>用于校验签名的密钥，按名称保存。如有系统密钥环则存放其中，且不会再次显示。</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>What was checked with it stays; nothing can be checked with it any more.</source>
            <translation>已用它校验的结果会保留；此后无法再用它校验。</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Keys of the vault</source>
            <translation>保管库的密钥</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>For example: Stripe, test mode</source>
            <translation>例如：Stripe，测试模式</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Any scheme</source>
            <translation>任意方案</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Put into the vault</source>
            <translation>存入保管库</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Forget…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>{name}: any scheme, since {day}</source>
            <translation>{name}：任意方案，自 {day} 起</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>{name}: {scheme}, since {day}</source>
            <translation>{name}：{scheme}，自 {day} 起</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Replace the key “{name}”?</source>
            <translation>要替换密钥“{name}”吗？</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>The key of this name is lost.</source>
            <translation>此名称的原有密钥将丢失。</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Forget the key “{name}”?</source>
            <translation>要移除密钥“{name}”吗？</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Forget key</source>
            <translation>移除密钥</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>&amp;For</source>
            <translation>方案(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Another key</source>
            <translation>另一个密钥</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Pretty</source>
            <translation>美化</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Hex</source>
            <translation>Hex</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>No body.</source>
            <translation>没有正文。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/widgets/body_view.py" />
            <source>Preparing {n} bytes…</source>
            <extracomment>For one: Preparing {n} byte…</extracomment>
            <translation>
                <numerusform>正在准备 {n} 字节…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>This body could not be prepared. {reason}</source>
            <translation>无法准备此正文。{reason}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>The dump is too large to copy. Save the body to a file instead.</source>
            <translation>转储内容过大，无法复制。请改为将正文保存到文件。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Save {name}</source>
            <translation>保存{name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>The body could not be saved to {file}: {reason}.</source>
            <translation>无法将正文保存到 {file}：{reason}。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>{name} as {way}</source>
            <translation>{name}：{way}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Find in {name}</source>
            <translation>在{name}中查找</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Copy {name}</source>
            <translation>复制{name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Save {name} to a file</source>
            <translation>将{name}保存到文件</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/widgets/figures.py" />
            <source>{n} bytes</source>
            <extracomment>For one: 1 byte</extracomment>
            <translation>
                <numerusform>{n} 字节</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/widgets/filter_bar.py" />
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/filter_bar.py" />
            <source>A filter can be {limit} characters long; this has {count}.</source>
            <translation>筛选条件最多 {limit} 个字符；当前有 {count} 个。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>Find in the body</source>
            <translation>在正文中查找</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>Find previous</source>
            <translation>查找上一个</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>Find next</source>
            <translation>查找下一个</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>Close find</source>
            <translation>关闭查找</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>nothing found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>{number} of {total}</source>
            <translation>{number}/{total}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Add header</source>
            <translation>添加标头</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Remove header</source>
            <translation>移除标头</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Name of header {number}</source>
            <translation>标头 {number} 的名称</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Value of header {number}</source>
            <translation>标头 {number} 的值</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Remove header {number}</source>
            <translation>移除标头 {number}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Filter names and values</source>
            <translation>筛选名称和值</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Filter {name}</source>
            <translation>筛选{name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy all {name}</source>
            <translation>复制全部{name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>… {count} characters in all; copy it to see the rest.</source>
            <translation>… 共 {count} 个字符；复制后可查看其余部分。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Whole value</source>
            <translation>完整的值</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy name</source>
            <translation>复制名称</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy value</source>
            <translation>复制值</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy name and value</source>
            <translation>复制名称和值</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy all</source>
            <translation>全部复制</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/json_editor.py" />
            <source>Go to it</source>
            <translation>转到该处</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/json_editor.py" />
            <source>That would make {size} characters; a payload edited here can have {limit}. Send a larger one with the command line: hookbench trigger --payload FILE.</source>
            <translation>这将达到 {size} 个字符；此处编辑的载荷最多 {limit} 个。更大的请用命令行发送：hookbench trigger --payload FILE。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/lazy_text_view.py" />
            <source>More than {limit} characters are selected. Save the body to a file instead.</source>
            <translation>选择的字符超过 {limit} 个。请改为将正文保存到文件。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/lazy_text_view.py" />
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/widgets/lazy_text_view.py" />
            <source>{n} lines.</source>
            <extracomment>For one: {n} lines.</extracomment>
            <translation>
                <numerusform>{n} 行。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/widgets/notice.py" />
            <source>Note: {text}</source>
            <translation>提示：{text}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/notice.py" />
            <source>Warning: {text}</source>
            <translation>警告：{text}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/notice.py" />
            <source>Error: {text}</source>
            <translation>错误：{text}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/notice.py" />
            <source>Dismiss</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>form</source>
            <translation>表单</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>XML</source>
            <translation>XML</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>text</source>
            <translation>文本</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>image</source>
            <translation>图像</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>binary</source>
            <translation>二进制</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>{kind}, {size}, {codings} {wire} on the wire</source>
            <translation>{kind}，{size}，{codings} 传输 {wire}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>more than {size}</source>
            <translation>超过 {size}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Text shows the first {size} bytes; Hex has all of them.</source>
            <translation>文本视图显示前 {size} 字节；Hex 视图显示全部。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Some bytes are not {charset}; they are shown as “�”.</source>
            <translation>部分字节不是 {charset}；显示为“�”。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Not valid JSON. {problem}</source>
            <translation>不是有效的 JSON。{problem}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Only the first {count} lines are laid out; Text has all of it.</source>
            <translation>仅排版前 {count} 行；文本视图显示全部。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Only the first {count} fields are laid out; Text has all of them.</source>
            <translation>仅排版前 {count} 个字段；文本视图显示全部。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Only the first {kept} of {whole} bytes were kept.</source>
            <translation>仅保留了前 {kept} 字节，共 {whole} 字节。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Only the first {size} bytes of its content are shown.</source>
            <translation>仅显示其内容的前 {size} 字节。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/secret_field.py" />
            <source>Reveal {name}</source>
            <translation>显示{name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/secret_field.py" />
            <source>Regenerate {name}</source>
            <translation>重新生成{name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/secret_field.py" />
            <source>Hide {name}</source>
            <translation>隐藏{name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>head</source>
            <translation>标头</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>The head was read {at} after the first byte, {step} after the step before.</source>
            <translation>标头在第一个字节之后 {at} 读完，距上一步 {step}。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>body</source>
            <translation>正文</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>The body was read {at} after the first byte, {step} after the step before.</source>
            <translation>正文在第一个字节之后 {at} 读完，距上一步 {step}。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>handed over</source>
            <translation>已移交存储</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>It was handed to the store {at} after the first byte, {step} after the step before.</source>
            <translation>在第一个字节之后 {at} 移交存储，距上一步 {step}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>The body came in {n} pieces, {size}.</source>
            <extracomment>For one: The body came in one piece, {size}.</extracomment>
            <translation>
                <numerusform>正文分 {n} 段到达，共 {size}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>{what}: {took}, from {start} to {end}.</source>
            <translation>{what}：{took}，从 {start} 到 {end}。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>connected</source>
            <translation>已连接</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>{address}: {what}, after {time}.</source>
            <translation>{address}：{what}，用时 {time}。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>Attempt {number}</source>
            <translation>第 {number} 次尝试</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>Attempt {number}: {outcome}, {time} in all.</source>
            <translation>第 {number} 次尝试：{outcome}，共 {time}。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>exit {status}</source>
            <translation>退出码 {status}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>Pause before the next attempt: {time}, drawn shorter.</source>
            <translation>下一次尝试前的间隔：{time}，图中已缩短。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>Pause before the next attempt: {time}.</source>
            <translation>下一次尝试前的间隔：{time}。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>pause</source>
            <translation>间隔</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/windowed_model.py" />
            <source>This row could not be read: {error}.</source>
            <translation>无法读取此行：{error}。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/windowed_model.py" />
            <source>No longer there.</source>
            <translation>已不存在。</translation>
        </message>
        <message>
            <location filename="../../gui/work.py" />
            <source>The process that prepares large bodies ended before it was done.</source>
            <translation>准备大型正文的进程在完成前已退出。</translation>
        </message>
        <message>
            <location filename="../../gui/work.py" />
            <source>The process that prepares large bodies could not be started: {reason}.</source>
            <translation>无法启动准备大型正文的进程：{reason}。</translation>
        </message>
    </context>
</TS>
