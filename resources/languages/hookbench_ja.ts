<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>Hookbench</name>
        <message>
            <location filename="../../core" />
            <source>pending</source>
            <translation>保留中</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>delivered</source>
            <translation>配信済み</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>cancelled</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>skipped</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>invalid</source>
            <translation>無効</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>dns</source>
            <translation>DNS</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>refused</source>
            <translation>接続拒否</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>unreachable</source>
            <translation>到達不能</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>tls</source>
            <translation>TLS</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>timeout</source>
            <translation>タイムアウト</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>reset</source>
            <translation>接続リセット</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>closed</source>
            <translation>切断</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>garbage</source>
            <translation>不正な応答</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>interrupted</source>
            <translation>中断</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>exit</source>
            <translation>終了コード</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>blocked</source>
            <translation>ブロック</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>connect</source>
            <translation>接続</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>send</source>
            <translation>送信</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>wait</source>
            <translation>待機</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>receive</source>
            <translation>受信</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>done</source>
            <translation>完了</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>stopped</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>User</source>
            <translation>ユーザー</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A user was created through the API or a sign-up.</source>
            <translation>API またはサインアップでユーザーが作成されました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A user was deleted.</source>
            <translation>ユーザーが削除されました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A user's profile, password, custom data or other data was changed.</source>
            <translation>ユーザーのプロフィール、パスワード、カスタムデータなどが変更されました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A user was suspended or reactivated.</source>
            <translation>ユーザーが停止または再有効化されました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Trusted device</source>
            <translation>信頼済みデバイス</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A browser was remembered after multi-factor authentication.</source>
            <translation>多要素認証の後にブラウザーが記憶されました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A trusted device was removed by its user or an administrator.</source>
            <translation>ユーザーまたは管理者が信頼済みデバイスを削除しました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Organization</source>
            <translation>組織</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization was created.</source>
            <translation>組織が作成されました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization was deleted.</source>
            <translation>組織が削除されました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization's data was changed.</source>
            <translation>組織のデータが変更されました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Users or applications joined or left an organization.</source>
            <translation>ユーザーまたはアプリケーションが組織に参加または脱退しました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Role</source>
            <translation>ロール</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A role was created.</source>
            <translation>ロールが作成されました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A role was deleted.</source>
            <translation>ロールが削除されました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A role's data was changed.</source>
            <translation>ロールのデータが変更されました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Permissions were added to or removed from a role.</source>
            <translation>ロールに権限が追加または削除されました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Organization role</source>
            <translation>組織ロール</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization role was created.</source>
            <translation>組織ロールが作成されました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization role was deleted.</source>
            <translation>組織ロールが削除されました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization role's data was changed.</source>
            <translation>組織ロールのデータが変更されました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Permissions of an organization role were changed.</source>
            <translation>組織ロールの権限が変更されました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Permission</source>
            <translation>権限</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A permission of an API resource was created.</source>
            <translation>API リソースの権限が作成されました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A permission of an API resource was deleted.</source>
            <translation>API リソースの権限が削除されました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A permission's data was changed.</source>
            <translation>権限のデータが変更されました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Organization permission</source>
            <translation>組織の権限</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization permission was created.</source>
            <translation>組織の権限が作成されました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization permission was deleted.</source>
            <translation>組織の権限が削除されました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization permission's data was changed.</source>
            <translation>組織の権限のデータが変更されました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>User interaction</source>
            <translation>ユーザー操作</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A sign-up was completed.</source>
            <translation>サインアップが完了しました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A sign-in was completed.</source>
            <translation>サインインが完了しました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Risk rules demanded multi-factor authentication in a sign-in.</source>
            <translation>リスクルールにより、サインインで多要素認証が要求されました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A forgotten password was reset.</source>
            <translation>忘れたパスワードがリセットされました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Security</source>
            <translation>セキュリティ</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Too many failed verifications locked an identifier.</source>
            <translation>検証の失敗が多すぎるため、識別子がロックされました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Too many messages were sent to one recipient.</source>
            <translation>1 人の受信者に送信されたメッセージが多すぎます。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Older grants were revoked: the limit was exceeded.</source>
            <translation>上限を超えたため、古い許可が取り消されました。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>public key</source>
            <translation>公開鍵</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>private key (the seed of 32 bytes, in hexadecimal)</source>
            <translation>秘密鍵 (32 バイトのシード、16 進数)</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>webhook key</source>
            <translation>Webhook キー</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signing secret</source>
            <translation>署名シークレット</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>secret token</source>
            <translation>シークレットトークン</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>secret</source>
            <translation>シークレット</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>verify token</source>
            <translation>検証トークン</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>topic</source>
            <translation>トピック</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>verification code</source>
            <translation>確認コード</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>consumer secret</source>
            <translation>コンシューマーシークレット</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Logto up to 1.42</source>
            <translation>Logto 1.42 以前</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>One attempt, whatever comes of it. Ten seconds until the head of the answer; its body may take its time. Up to 20 redirects.</source>
            <translation>結果にかかわらず試行は 1 回です。レスポンスヘッダーの受信まで 10 秒、ボディの受信に制限はありません。リダイレクトは 20 回までです。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Logto 1.43 and later</source>
            <translation>Logto 1.43 以降</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Only a 5xx answer is tried again, up to three times: after 300, 600 and 1200 ms. Ten seconds until the head of the answer; its body may take its time. Up to 20 redirects.</source>
            <translation>5xx のレスポンスのみ、300、600、1200 ms 後に最大 3 回再試行します。レスポンスヘッダーの受信まで 10 秒、ボディの受信に制限はありません。リダイレクトは 20 回までです。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Hookbench</source>
            <translation>Hookbench</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>As Logto 1.43 and later, but the ten seconds are for the whole attempt: an endpoint that dribbles its answer is found out.</source>
            <translation>Logto 1.43 以降と同じですが、10 秒は試行全体に適用されます。レスポンスを少しずつ返すエンドポイントを見つけられます。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>valid</source>
            <translation>有効</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>valid in part</source>
            <translation>一部有効</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>missing key</source>
            <translation>キーなし</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: missing_key</source>
            <translation>署名: キーなし</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>bad key</source>
            <translation>キー不正</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: bad_key</source>
            <translation>署名: キー不正</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>missing header</source>
            <translation>ヘッダーなし</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: missing_header</source>
            <translation>署名: ヘッダーなし</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>missing timestamp</source>
            <translation>タイムスタンプなし</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: missing_timestamp</source>
            <translation>署名: タイムスタンプなし</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>missing signature</source>
            <translation>署名なし</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: missing_signature</source>
            <translation>署名: 署名なし</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>malformed header</source>
            <translation>ヘッダー不正</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: malformed_header</source>
            <translation>署名: ヘッダー不正</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>malformed body</source>
            <translation>ボディ不正</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: malformed_body</source>
            <translation>署名: ボディ不正</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>stale timestamp</source>
            <translation>タイムスタンプ期限切れ</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: stale_timestamp</source>
            <translation>署名: タイムスタンプ期限切れ</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>future timestamp</source>
            <translation>未来のタイムスタンプ</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: future_timestamp</source>
            <translation>署名: 未来のタイムスタンプ</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>unsupported version</source>
            <translation>非対応バージョン</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: unsupported_version</source>
            <translation>署名: 非対応バージョン</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>unsupported algorithm</source>
            <translation>非対応アルゴリズム</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: unsupported_algorithm</source>
            <translation>署名: 非対応アルゴリズム</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>untrusted cert url</source>
            <translation>信頼できない証明書 URL</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: untrusted_cert_url</source>
            <translation>署名: 信頼できない証明書 URL</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>wrong key id</source>
            <translation>キー ID 不一致</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: wrong_key_id</source>
            <translation>署名: キー ID 不一致</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>mismatch</source>
            <translation>不一致</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: mismatch</source>
            <translation>署名: 不一致</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Hour</source>
            <translation>時</translation>
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
            <translation>サインイン</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Registrations</source>
            <translation>新規登録</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Users</source>
            <translation>ユーザー</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Hook</source>
            <translation>フック</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Failed deliveries</source>
            <translation>失敗した配信</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Failed attempts</source>
            <translation>失敗した試行</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>malformed</source>
            <translation>形式不正</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>no answer</source>
            <translation>応答なし</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Measure</source>
            <translation>指標</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Attempts</source>
            <translation>試行</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Max ms</source>
            <translation>最大 ms</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>total</source>
            <translation>合計</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Requests by hand</source>
            <translation>手動リクエスト</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Receiver</source>
            <translation>レシーバー</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Logto keeps this and no more: the URL, the headers of both sides, the duration, the single attempts and the signature are in the other tabs only.</source>
            <translation>Logto が記録するのはこれだけです。URL、双方のヘッダー、所要時間、個々の試行、署名は他のタブにのみ表示されます。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Counted: every PostSignIn event once, however many hooks, actions, attempts and replays it had; by the time it was fired here or first received. A request that the receiver got counts unless its event was sent from here. Users are the different “userId” values.</source>
            <translation>集計方法: PostSignIn イベントを、フック、アクション、試行、リプレイの数にかかわらず 1 回ずつ、ここで発生した時刻または最初に受信した時刻で数えます。レシーバーが受信したリクエストは、ここから送信されたイベントでない限り数えます。ユーザー数は異なる「userId」の値の数です。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Counted: every user of a PostRegister or User.Created event once, by the first of its events; an event that names no user counts for itself. Fired here or received; retries, replays and further hooks add nothing.</source>
            <translation>集計方法: PostRegister または User.Created イベントのユーザーを、最初のイベントで 1 回ずつ数えます。ユーザーを示さないイベントは 1 件として数えます。ここで発生したものと受信したものが対象で、再試行、リプレイ、他のフックは加算しません。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Counted: deliveries that failed for good, by what their last attempt came to, and every attempt that was not answered with 2xx, also where a later one was. Below them the receiver's own: requests that are not valid HTTP, or whose signature does not hold.</source>
            <translation>集計方法: 最終的に失敗した配信を最後の試行の結果別に数え、2xx が返らなかった試行を、後で成功した場合も含めてすべて数えます。その下はレシーバー側の失敗で、HTTP として無効なリクエストと、署名が正しくないリクエストです。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Over every attempt that got a whole answer, of whatever status, retries and replays included. Wait: from the last byte sent to the first received; total: from the attempt's start to its end. Percentiles by nearest rank: the smallest measured value that at least p per cent of all do not exceed.</source>
            <translation>ステータスを問わず、レスポンス全体を受信したすべての試行が対象です (再試行とリプレイを含む)。待機: 最後のバイトの送信から最初のバイトの受信まで。合計: 試行の開始から終了まで。パーセンタイルは最近順位法で求めます。全体の p パーセント以上が超えない最小の測定値です。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>The signing key of a hook is in the system's keyring, which cannot be opened. Unlock the keyring and try again.</source>
            <translation>フックの署名キーはシステムのキーリングにありますが、キーリングを開けません。キーリングのロックを解除して、もう一度お試しください。</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>The signing key of a hook is no longer in the system's keyring. Regenerate the key of this hook.</source>
            <translation>フックの署名キーはシステムのキーリングにもうありません。このフックのキーを再生成してください。</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Hook</source>
            <translation>フック(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;New hook</source>
            <translation>新しいフック(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Define a new hook</source>
            <translation>新しいフックを定義します</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Save changes</source>
            <translation>変更を保存(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Save the hook or the scenario being edited</source>
            <translation>編集中のフックまたはシナリオを保存します</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Discard changes</source>
            <translation>変更を破棄(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Go back to the hook as it was saved</source>
            <translation>保存済みのフックに戻します</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>D&amp;uplicate</source>
            <translation>複製(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Begin a new hook or scenario like this one</source>
            <translation>このフックまたはシナリオを元に新規作成します</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>De&amp;lete…</source>
            <translation>削除(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Delete the selected hook or scenario, after a question</source>
            <translation>選択したフックまたはシナリオを確認の上で削除します</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Close the window; waiting retries go on at the next start</source>
            <translation>ウィンドウを閉じます。待機中の再試行は次回の起動時に続行します</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Delivery</source>
            <translation>配信(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Send event</source>
            <translation>イベントを送信(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Fire the event, run the scenario or check the signature on screen</source>
            <translation>表示中のイベントを送信、シナリオを実行、または署名を検証します</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Replay</source>
            <translation>リプレイ(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Send the selected again, as recorded</source>
            <translation>選択したものを記録のまま再送信します</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Replay re-si&amp;gned</source>
            <translation>再署名してリプレイ(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Send the selected again, with a signature made now</source>
            <translation>選択したものに新しい署名を付けて再送信します</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Cancel</source>
            <translation>キャンセル(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Stop trying a pending delivery, or stop the scenario</source>
            <translation>保留中の配信の試行、またはシナリオを停止します</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Other side</source>
            <translation>相手側(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>From a delivery to its capture, and back</source>
            <translation>配信とそのキャプチャの間を移動します</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Copy as c&amp;URL</source>
            <translation>cURL としてコピー(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Copy the request as a curl command</source>
            <translation>リクエストを curl コマンドとしてコピーします</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Save &amp;exchange…</source>
            <translation>やり取りを保存(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Save what was sent and received to a file</source>
            <translation>送受信した内容をファイルに保存します</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>C&amp;lear list…</source>
            <translation>リストを消去(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Delete everything in the list, after a question</source>
            <translation>リスト内のすべてを確認の上で削除します</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Receiver</source>
            <translation>レシーバー(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Start receiver</source>
            <translation>レシーバーを開始(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Start or stop the built-in receiver</source>
            <translation>内蔵レシーバーを開始または停止します</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Management API…</source>
            <translation>Management API(&amp;M)…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Let scripts drive Hookbench as they drive Logto</source>
            <translation>Logto と同じ方法でスクリプトから Hookbench を操作できます</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Hooks</source>
            <translation>フック(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Hooks</source>
            <translation>フック</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Events</source>
            <translation>イベント(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Events</source>
            <translation>イベント</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Deliveries</source>
            <translation>配信(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Deliveries</source>
            <translation>配信</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Scenarios</source>
            <translation>シナリオ(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Scenarios</source>
            <translation>シナリオ</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Re&amp;ports</source>
            <translation>レポート(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Reports</source>
            <translation>レポート</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Si&amp;gnatures</source>
            <translation>署名(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Signatures</source>
            <translation>署名</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Filter</source>
            <translation>フィルター(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Filter or search the list of this page</source>
            <translation>このページのリストを絞り込み・検索します</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Theme like the s&amp;ystem</source>
            <translation>システムのテーマ(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Light theme</source>
            <translation>ライトテーマ(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>D&amp;ark theme</source>
            <translation>ダークテーマ(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Lang&amp;uage</source>
            <translation>言語(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Se&amp;ttings…</source>
            <translation>設定(&amp;T)…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>How much is kept of answers and received requests</source>
            <translation>応答と受信リクエストをどれだけ保存するか</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Hel&amp;p</source>
            <translation>ヘルプ(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Keys</source>
            <translation>キー操作(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>This overview</source>
            <translation>この一覧</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;About Hookbench</source>
            <translation>Hookbench について(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Version, and where the workspace is</source>
            <translation>バージョンとワークスペースの場所</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Logto's nine calls about hooks and their log, for scripts and Logto's own clients. It listens on 127.0.0.1 only, so nothing outside this computer reaches it, and every call needs the token.</source>
            <translation>フックとそのログに関する Logto の 9 つの呼び出しを、スクリプトや Logto のクライアントに提供します。127.0.0.1 のみでリッスンするため、このコンピューターの外部からは接続できません。すべての呼び出しにトークンが必要です。</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Programs that use the old token are refused from then on.</source>
            <translation>以後、古いトークンを使うプログラムは拒否されます。</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Management API</source>
            <translation>Management API</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>any free port</source>
            <translation>任意の空きポート</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Token</source>
            <translation>トークン</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Made when it is started for the first time</source>
            <translation>初回の開始時に作成されます</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>&amp;Port</source>
            <translation>ポート(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>&amp;URL</source>
            <translation>URL(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Copy the API's URL</source>
            <translation>API の URL をコピー</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>&amp;Token</source>
            <translation>トークン(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>serving</source>
            <translation>稼働中</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Stop the API</source>
            <translation>API を停止</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Start the API</source>
            <translation>API を開始</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Make a new token?</source>
            <translation>新しいトークンを作成しますか?</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Renew token</source>
            <translation>トークンを更新</translation>
        </message>
        <message>
            <location filename="../../gui/app.py" />
            <source>Hookbench. The workspace is {folder}.</source>
            <translation>Hookbench。ワークスペースは {folder} です。</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Filter: User.* status:5xx hook:name failure:timeout duration:&gt;500ms since:1h</source>
            <translation>フィルター: User.* status:5xx hook:name failure:timeout duration:&gt;500ms since:1h</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Copied as a curl command, signature and headers included.</source>
            <translation>署名とヘッダーを含む curl コマンドとしてコピーしました。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/deliveries/page.py" />
            <source>Delete {n} deliveries?</source>
            <extracomment>For one: Delete {n} delivery?</extracomment>
            <translation>
                <numerusform>{n} 件の配信を削除しますか?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Only pending deliveries are left. Cancel them first.</source>
            <translation>残っているのは保留中の配信だけです。先にキャンセルしてください。</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Replay</source>
            <translation>リプレイ</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Replay re-signed</source>
            <translation>再署名してリプレイ</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Open the capture</source>
            <translation>キャプチャを開く</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Copy as cURL</source>
            <translation>cURL としてコピー</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Save exchange…</source>
            <translation>やり取りを保存…</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Delete all…</source>
            <translation>すべて削除…</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>No deliveries yet</source>
            <translation>配信はまだありません</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Fire an event, and each hook that listens to it gets a delivery. You see it move here.</source>
            <translation>イベントを送信すると、それを購読する各フックに配信が作成され、その経過をここで確認できます。</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Choose an event</source>
            <translation>イベントを選択</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Delete all deliveries</source>
            <translation>すべての配信を削除</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/deliveries/page.py" />
            <source>Replay {n}</source>
            <extracomment>For one: Replay {n}</extracomment>
            <translation>
                <numerusform>{n} 件をリプレイ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/deliveries/page.py" />
            <source>Replay {n} re-signed</source>
            <extracomment>For one: Replay {n} re-signed</extracomment>
            <translation>
                <numerusform>{n} 件を再署名してリプレイ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Those still pending stay, and so do the captures. The deleted cannot be brought back.</source>
            <translation>保留中の配信とキャプチャは残ります。削除したものは元に戻せません。</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Pending</source>
            <translation>保留中</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Delivered</source>
            <translation>配信済み</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>deliveries</source>
            <translation>配信</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/deliveries/rows.py" />
            <source>{n} deliveries</source>
            <extracomment>For one: {n} delivery</extracomment>
            <translation>
                <numerusform>{n} 件の配信</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Filter deliveries</source>
            <translation>配信を絞り込む</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>No delivery matches</source>
            <translation>一致する配信はありません</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Event</source>
            <translation>イベント</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Tries</source>
            <translation>試行</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Endpoint</source>
            <translation>エンドポイント</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Outcome</source>
            <translation>結果</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Took</source>
            <translation>所要時間</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>{method} request</source>
            <translation>{method} リクエスト</translation>
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>The engine ended unexpectedly and was started again. Nothing stored was lost.</source>
            <translation>エンジンが予期せず終了したため、再起動しました。保存済みのデータは失われていません。</translation>
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>The engine ended unexpectedly, several times in a minute. Nothing stored was lost.</source>
            <translation>エンジンが 1 分間に何度も予期せず終了しました。保存済みのデータは失われていません。</translation>
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>The engine could not be started: {reason}</source>
            <translation>エンジンを起動できませんでした: {reason}</translation>
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>The engine is not running.</source>
            <translation>エンジンが動作していません。</translation>
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>Start it with the button “Start the engine”.</source>
            <translation>「エンジンを起動」ボタンで起動してください。</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>Votes</source>
            <translation>投票</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>Decision of the blocking hooks</source>
            <translation>ブロッキングフックの判断</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/decision_panel.py" />
            <source>Waiting for {n} hooks, {seconds} s at most…</source>
            <extracomment>For one: Waiting for {n} hook, {seconds} s at most…</extracomment>
            <translation>
                <numerusform>{n} 個のフックを待っています (最大 {seconds} 秒)…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>{count} of {total} deny</source>
            <translation>{total} 個中 {count} 個が拒否</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>{used} of {deadline}</source>
            <translation>{used} / {deadline}</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>An overrun would have allowed (fail-open).</source>
            <translation>期限超過の場合は許可されていました (fail-open)。</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>An overrun would have denied (fail-closed).</source>
            <translation>期限超過の場合は拒否されていました (fail-closed)。</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>allow</source>
            <translation>許可</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>deny</source>
            <translation>拒否</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>{hook} used {used} of {deadline}</source>
            <translation>{hook}: {deadline} のうち {used} を使用</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>{hook} used {used} of {deadline}: not in time</source>
            <translation>{hook}: {deadline} のうち {used} を使用、間に合いませんでした</translation>
        </message>
        <message>
            <location filename="../../gui/events/event_tree.py" />
            <source>No event type has these letters.</source>
            <translation>この文字を含むイベントタイプはありません。</translation>
        </message>
        <message>
            <location filename="../../gui/events/event_tree.py" />
            <source>Search event types</source>
            <translation>イベントタイプを検索</translation>
        </message>
        <message>
            <location filename="../../gui/events/event_tree.py" />
            <source>Search: {name}</source>
            <translation>検索: {name}</translation>
        </message>
        <message>
            <location filename="../../gui/events/event_tree.py" />
            <source>Group {name}</source>
            <translation>グループ {name}</translation>
        </message>
        <message>
            <location filename="../../gui/events/page.py" />
            <source>Event types</source>
            <translation>イベントタイプ</translation>
        </message>
        <message>
            <location filename="../../gui/events/page.py" />
            <source>Send</source>
            <translation>送信</translation>
        </message>
        <message>
            <location filename="../../gui/events/page.py" />
            <source>Send as…</source>
            <translation>プロバイダーとして送信…</translation>
        </message>
        <message>
            <location filename="../../gui/events/page.py" />
            <source>Send as Stripe, GitHub or another provider does</source>
            <translation>Stripe、GitHub などのプロバイダーと同じ形で送信します</translation>
        </message>
        <message>
            <location filename="../../gui/events/page.py" />
            <source>Send (Ctrl+Enter)</source>
            <translation>送信 (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Payload</source>
            <translation>ペイロード</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Variant of the sample</source>
            <translation>サンプルの種類</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Which of the recorded bodies of this event the sample is made like</source>
            <translation>このイベントの記録済みボディのうち、サンプルの元にするもの</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>New sample</source>
            <translation>新しいサンプル</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Fresh ids and times; what was typed is replaced (undo brings it back)</source>
            <translation>ID と時刻を更新します。入力内容は置き換えられます (元に戻せます)</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Each hook gets its hookId added as the last key.</source>
            <translation>各フックには、最後のキーとしてその hookId が追加されます。</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>As a provider sends it, signed at the time it is sent. Data and names in the samples are made up.</source>
            <translation>プロバイダーと同じ形で、送信時に署名します。サンプルのデータと名前は架空のものです。</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Send as a provider</source>
            <translation>プロバイダーとして送信</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Signing key</source>
            <translation>署名キー</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Headers</source>
            <translation>ヘッダー</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Body</source>
            <translation>ボディ</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>As the provider does</source>
            <translation>プロバイダーと同じ</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>One attempt only</source>
            <translation>試行は 1 回のみ</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Copy public key</source>
            <translation>公開鍵をコピー</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Without a key nothing is signed.</source>
            <translation>キーがなければ署名できません。</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>The public key is copied: your endpoint checks with it.</source>
            <translation>公開鍵をコピーしました。エンドポイントでの検証に使います。</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>&amp;Provider</source>
            <translation>プロバイダー(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>E&amp;vent</source>
            <translation>イベント(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Endpoint &amp;URL</source>
            <translation>エンドポイント URL(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Signing &amp;key</source>
            <translation>署名キー(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>&amp;Retries</source>
            <translation>再試行(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Another sample</source>
            <translation>別のサンプル</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Parts of the request</source>
            <translation>リクエストの各部</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/send_as.py" />
            <source>{n} retries</source>
            <extracomment>For one: {n} retry</extracomment>
            <translation>
                <numerusform>再試行 {n} 回</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>no retries</source>
            <translation>再試行なし</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Waits {seconds} s for an answer, {retries}.</source>
            <translation>レスポンスを {seconds} 秒待ちます ({retries})。</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Action</source>
            <translation>アクション</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Where, or why not</source>
            <translation>送信先、または送信しない理由</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Deliveries of this event</source>
            <translation>このイベントの配信</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Nothing sent yet.</source>
            <translation>まだ何も送信していません。</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Open delivery</source>
            <translation>配信を開く</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Enter or a double click on a row does the same</source>
            <translation>Enter キーまたは行のダブルクリックでも開けます</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Sending…</source>
            <translation>送信中…</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Nothing sent.</source>
            <translation>何も送信されませんでした。</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>No hook got it.</source>
            <translation>受け取ったフックはありません。</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>script</source>
            <translation>スクリプト</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>{number}/{count} script</source>
            <translation>{number}/{count} スクリプト</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>{number}/{count} webhook</source>
            <translation>{number}/{count} Webhook</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Does not listen</source>
            <translation>購読していません</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>script {program}</source>
            <translation>スクリプト {program}</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Who gets it</source>
            <translation>送信先</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>All enabled hooks that listen</source>
            <translation>購読している有効なフックすべて</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Only the hooks I pick</source>
            <translation>選択したフックのみ</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Create a hook for this event</source>
            <translation>このイベントのフックを作成</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>{reason}, gets it all the same</source>
            <translation>{reason}、それでも受け取ります</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/targets.py" />
            <source>{n} hooks get it</source>
            <extracomment>For one: {n} hook gets it</extracomment>
            <translation>
                <numerusform>{n} 個のフックが受け取ります</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>There is no hook yet, so nobody would hear of this event.</source>
            <translation>フックがまだないため、このイベントはどこにも届きません。</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Pick at least one hook.</source>
            <translation>フックを 1 つ以上選択してください。</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Every hook that listens to {event} is off.</source>
            <translation>{event} を購読するフックはすべてオフです。</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>No hook listens to {event}.</source>
            <translation>{event} を購読するフックはありません。</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Hooks that get the event</source>
            <translation>イベントを受け取るフック</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} hooks passed over</source>
            <extracomment>For one: {n} hook passed over</extracomment>
            <translation>
                <numerusform>対象外のフック {n} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} deliveries: {parts}</source>
            <extracomment>For one: {n} delivery: {parts}</extracomment>
            <translation>
                <numerusform>{n} 件の配信: {parts}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} pending</source>
            <extracomment>For one: {n} pending</extracomment>
            <translation>
                <numerusform>保留中 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} delivered</source>
            <extracomment>For one: {n} delivered</extracomment>
            <translation>
                <numerusform>配信済み {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} failed</source>
            <extracomment>For one: {n} failed</extracomment>
            <translation>
                <numerusform>失敗 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} cancelled</source>
            <extracomment>For one: {n} cancelled</extracomment>
            <translation>
                <numerusform>キャンセル {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} skipped</source>
            <extracomment>For one: {n} skipped</extracomment>
            <translation>
                <numerusform>スキップ {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/asking.py" />
            <source>{path} could not be written: {reason}.</source>
            <translation>{path} に書き込めませんでした: {reason}。</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/asking.py" />
            <source>Choose another folder, or make room there.</source>
            <translation>別のフォルダーを選択するか、空き容量を確保してください。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/exchanges/bench.py" />
            <source>{n} selected</source>
            <extracomment>For one: {n} selected</extracomment>
            <translation>
                <numerusform>{n} 件を選択中</numerusform>
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
            <translation>ソケットを通ったバイト列</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/export.py" />
            <source>Save delivery</source>
            <translation>配信を保存</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/export.py" />
            <source>Save capture</source>
            <translation>キャプチャを保存</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/export.py" />
            <source>Saved to {path}.</source>
            <translation>{path} に保存しました。</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/listing.py" />
            <source>Other words, or none, show more.</source>
            <translation>条件を変えるか消すと、表示が増えます。</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/listing.py" />
            <source>Clear the filter</source>
            <translation>フィルターをクリア</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/replays.py" />
            <source>{count} are selected; at most {limit} are sent again at once. Select fewer, or use: hookbench replay --filter</source>
            <translation>{count} 件が選択されています。一度に再送信できるのは {limit} 件までです。選択を減らすか、次を使用してください: hookbench replay --filter</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/replays.py" />
            <source>{count} of {total} could not be sent again. {reason}</source>
            <translation>{total} 件中 {count} 件を再送信できませんでした。{reason}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/exchanges/replays.py" />
            <source>{n} deliveries sent again.</source>
            <extracomment>For one: {n} delivery sent again.</extracomment>
            <translation>
                <numerusform>{n} 件の配信を再送信しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/exchanges/replays.py" />
            <source>Send {n} again?</source>
            <extracomment>For one: Send {n} again?</extracomment>
            <translation>
                <numerusform>{n} 件を再送信しますか?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/replays.py" />
            <source>Each becomes a new delivery to its endpoint.</source>
            <translation>それぞれがエンドポイントへの新しい配信になります。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/exchanges/replays.py" />
            <source>Send {n}</source>
            <extracomment>For one: Send {n}</extracomment>
            <translation>
                <numerusform>{n} 件を送信</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/replays.py" />
            <source>Sending {number} of {total} again.</source>
            <translation>{total} 件中 {number} 件目を再送信しています。</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/words.py" />
            <source>sending</source>
            <translation>送信中</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/words.py" />
            <source>attempt {number}</source>
            <translation>試行 {number} 回目</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/words.py" />
            <source>again {time}</source>
            <translation>{time} に再試行</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Sends what the provider sends before it trusts an endpoint, and says of each answer what the provider would say. Every request is recorded as a delivery.</source>
            <translation>プロバイダーがエンドポイントを信頼する前に送るリクエストを送信し、各レスポンスに対するプロバイダーの判断を示します。リクエストはすべて配信として記録されます。</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Challenge an endpoint</source>
            <translation>エンドポイントにチャレンジ</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Secret</source>
            <translation>シークレット</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Challenge</source>
            <translation>チャレンジ</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Nothing sent yet</source>
            <translation>まだ何も送信していません</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>What was sent and received is shown here, byte for byte.</source>
            <translation>送受信した内容がバイト単位でここに表示されます。</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Needed: {key}</source>
            <translation>必須: {key}</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>May be given: {key}</source>
            <translation>任意: {key}</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>There is none</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>&amp;Secret</source>
            <translation>シークレット(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/findings_view.py" />
            <source>What the provider would say</source>
            <translation>プロバイダーの判断</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/findings_view.py" />
            <source>right</source>
            <translation>正</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/findings_view.py" />
            <source>wrong</source>
            <translation>誤</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/findings_view.py" />
            <source>Look at it</source>
            <translation>表示</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/findings_view.py" />
            <source>Look at {title}</source>
            <translation>{title} を表示</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Hookbench opens this URL of Amazon's once, and records it as a delivery:
{url}</source>
            <translation>Hookbench は Amazon の次の URL を 1 回開き、配信として記録します:
{url}</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Amazon SNS asks to confirm a subscription. Do so only where you expect it.</source>
            <translation>Amazon SNS がサブスクリプションの確認を求めています。心当たりがある場合にのみ確認してください。</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Confirm subscription…</source>
            <translation>サブスクリプションを確認…</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Notion sent its verification token. Paste it into Notion's form.</source>
            <translation>Notion から検証トークンが届きました。Notion のフォームに貼り付けてください。</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Copy the token</source>
            <translation>トークンをコピー</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>The verification token was copied.</source>
            <translation>検証トークンをコピーしました。</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Confirm subscription</source>
            <translation>サブスクリプションを確認</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Confirm this subscription?</source>
            <translation>このサブスクリプションを確認しますか?</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switch_row.py" />
            <source>In the vault as “{name}”</source>
            <translation>「{name}」として保管庫に保存済み</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switch_row.py" />
            <source>No longer in the vault: {key}</source>
            <translation>保管庫にありません: {key}</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switches_dialog.py" />
            <source>Before a provider sends its first event it asks whether the endpoint is willing. What is ticked is answered as that provider wants it, in the place of the receiver's answer; the capture says so. Secrets go to the vault.</source>
            <translation>プロバイダーは最初のイベントを送信する前に、エンドポイントに受信の意思を確認します。チェックしたものには、レシーバーのレスポンスの代わりに、そのプロバイダーが求めるとおりに応答し、その旨をキャプチャに記録します。シークレットは保管庫に保存されます。</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switches_dialog.py" />
            <source>Handshakes</source>
            <translation>ハンドシェイク</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switches_dialog.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switches_dialog.py" />
            <source>The receiver answers these challenges from now on.</source>
            <translation>今後、レシーバーはこれらのチャレンジに応答します。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Stop if it fails</source>
            <translation>失敗したら停止</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Script</source>
            <translation>スクリプト</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Script {program}</source>
            <translation>スクリプト {program}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>{number}. Webhook</source>
            <translation>{number}. Webhook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Endpoint of action {number}</source>
            <translation>アクション {number} のエンドポイント</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>{number}. Script</source>
            <translation>{number}. スクリプト</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Command of action {number}</source>
            <translation>アクション {number} のコマンド</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Time limit of action {number}</source>
            <translation>アクション {number} の制限時間</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Stop if action {number} fails</source>
            <translation>アクション {number} が失敗したら停止</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Move action {number} up</source>
            <translation>アクション {number} を上へ移動</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Move up</source>
            <translation>上へ移動</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Move action {number} down</source>
            <translation>アクション {number} を下へ移動</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Move down</source>
            <translation>下へ移動</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Remove action {number}</source>
            <translation>アクション {number} を削除</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>The hook's endpoint</source>
            <translation>フックのエンドポイント</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>For example: python3 notify.py --channel ops</source>
            <translation>例: python3 notify.py --channel ops</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Time limit: a script that runs longer is ended.</source>
            <translation>制限時間: これより長く実行されるスクリプトは終了されます。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Runs {program} without arguments; the body is on its standard input.</source>
            <translation>{program} を引数なしで実行します。ボディは標準入力に渡されます。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Runs {program} with {arguments}; the body is on its standard input.</source>
            <translation>{program} を {arguments} 付きで実行します。ボディは標準入力に渡されます。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Runs {program} with {arguments}  and {count} more; the body is on its standard input.</source>
            <translation>{program} を {arguments}  ほか {count} 個の引数付きで実行します。ボディは標準入力に渡されます。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>Add webhook</source>
            <translation>Webhook を追加</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>Add script</source>
            <translation>スクリプトを追加</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>They run in this order, each with its own record. A webhook without a URL calls the endpoint above.</source>
            <translation>この順に実行され、それぞれ個別に記録されます。URL のない Webhook は上のエンドポイントを呼び出します。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>What the hook does</source>
            <translation>フックの動作</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>Action {number}: {problem}</source>
            <translation>アクション {number}: {problem}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/actions_section.py" />
            <source>A hook has at most {n} actions.</source>
            <extracomment>For one: A hook has at most {n} action.</extracomment>
            <translation>
                <numerusform>フックに設定できるアクションは {n} 個までです。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>The answer's JSON says {“decision”: “allow” or “deny”}, perhaps with a message and data; without a decision in it, its status decides.</source>
            <translation>レスポンスの JSON に {"decision": "allow" または "deny"} を含めます。メッセージとデータも追加できます。decision がない場合はステータスで決まります。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>A 2xx status allows, every other one denies.</source>
            <translation>2xx のステータスは許可、それ以外はすべて拒否です。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>&amp;Synchronous: whoever fires an event waits for this hook's word</source>
            <translation>同期(&amp;S): イベントの送信元はこのフックの返答を待ちます</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Synchronous</source>
            <translation>同期</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Allow (fail-open)</source>
            <translation>許可 (fail-open)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Deny (fail-closed)</source>
            <translation>拒否 (fail-closed)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>The JSON of the answer</source>
            <translation>レスポンスの JSON</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>The status of the answer</source>
            <translation>レスポンスのステータス</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>De&amp;adline</source>
            <translation>期限(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Without a word in time</source>
            <translation>期限内に返答がない場合</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>What decides</source>
            <translation>判断の基準</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Off: nobody waits for it, as with Logto.</source>
            <translation>オフ: Logto と同様、誰も待ちません。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Waits up to {seconds} s; without a word in time: allow.</source>
            <translation>最大 {seconds} 秒待ちます。期限内に返答がなければ許可します。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Waits up to {seconds} s; without a word in time: deny.</source>
            <translation>最大 {seconds} 秒待ちます。期限内に返答がなければ拒否します。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>One denial denies for all. Retries go on within the deadline.</source>
            <translation>1 つでも拒否があれば全体が拒否されます。期限内は再試行が続きます。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Discard</source>
            <translation>破棄</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Save the changes to “{name}”?</source>
            <translation>「{name}」の変更を保存しますか?</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>They are lost otherwise.</source>
            <translation>保存しないと変更は失われます。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is made.</source>
            <translation>「{name}」を作成しました。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is saved.</source>
            <translation>「{name}」を保存しました。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Disable the hook “{name}”?</source>
            <translation>フック「{name}」を無効にしますか?</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>It gets no events until it is reactivated; deliveries under way go on. Its log and settings remain.</source>
            <translation>再度有効にするまでイベントを受け取りません。進行中の配信は続行されます。ログと設定は残ります。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Disable hook</source>
            <translation>フックを無効化</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is reactivated.</source>
            <translation>「{name}」を再度有効にしました。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is disabled.</source>
            <translation>「{name}」を無効にしました。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” has a new signing key.</source>
            <translation>「{name}」の署名キーを更新しました。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Delete the hook “{name}”?</source>
            <translation>フック「{name}」を削除しますか?</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Its deliveries stay in the list; those still pending are cancelled. Its signing key is gone.</source>
            <translation>配信はリストに残り、保留中のものはキャンセルされます。署名キーは失われます。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Delete hook</source>
            <translation>フックを削除</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is deleted.</source>
            <translation>「{name}」を削除しました。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>The built-in receiver is off: start it on the Receiver page, else this endpoint refuses.</source>
            <translation>内蔵レシーバーがオフです。「レシーバー」ページで開始しないと、このエンドポイントは接続を拒否します。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Only an endpoint can be tested, and this hook has none.</source>
            <translation>テストできるのはエンドポイントだけですが、このフックにはありません。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>This hook was changed elsewhere meanwhile. Saving replaces what was stored there.</source>
            <translation>このフックはその間に別の場所で変更されました。保存すると、そこで保存された内容を置き換えます。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>This hook was changed elsewhere meanwhile. What you have not touched shows what is stored now; saving stores your changes on top of it.</source>
            <translation>このフックはその間に別の場所で変更されました。触れていない項目には現在保存されている内容が表示されます。保存すると、あなたの変更がその上に加わります。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>The built-in receiver, which is on.</source>
            <translation>内蔵レシーバーです (オン)。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Create hook</source>
            <translation>フックを作成</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Unsaved changes</source>
            <translation>未保存の変更</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Parts of the hook</source>
            <translation>フックの各部</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Test</source>
            <translation>テスト</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Recent requests</source>
            <translation>最近のリクエスト</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>A command has at most {limit} characters; this one has {count}.</source>
            <translation>コマンドは {limit} 文字までです。これは {count} 文字あります。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>A quotation mark is opened and not closed.</source>
            <translation>引用符が閉じられていません。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>Nothing follows the backslash at the end.</source>
            <translation>末尾のバックスラッシュの後に何もありません。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>This is {count} characters long; {limit} are looked at.</source>
            <translation>{count} 文字あります。処理できるのは {limit} 文字までです。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>“{text}” is not a pause. Write it like 300 ms, 1.2 s or 5 min.</source>
            <translation>「{text}」は間隔として無効です。300 ms、1.2 s、5 min のように入力してください。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>“{text}” is not a status. Write them like 429, 500–504 or 5xx.</source>
            <translation>「{text}」はステータスとして無効です。429、500–504、5xx のように入力してください。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/event_picker.py" />
            <source>All</source>
            <comment>events</comment>
            <translation>すべて</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/event_picker.py" />
            <source>None</source>
            <comment>events</comment>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/event_picker.py" />
            <source>{count} of {total} chosen</source>
            <translation>{total} 個中 {count} 個を選択</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Signature</source>
            <translation>署名</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Delivery rules</source>
            <translation>配信ルール</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Actions</source>
            <translation>アクション</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>&amp;Name</source>
            <translation>名前(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Use the built-in receiver</source>
            <translation>内蔵レシーバーを使用</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Custom headers</source>
            <translation>カスタムヘッダー</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Sent with every request, after our own.</source>
            <translation>標準のヘッダーに続けて、すべてのリクエストで送信します。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>For example: CRM sync</source>
            <translation>例: CRM 同期</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Choose all event types shown</source>
            <translation>表示中のイベントタイプをすべて選択</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Choose none of the event types shown</source>
            <translation>表示中のイベントタイプの選択をすべて解除</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Ena&amp;bled: gets the events it listens to</source>
            <translation>有効(&amp;B): 購読するイベントを受け取ります</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Enabled</source>
            <translation>有効</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>disabled</source>
            <translation>無効</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Copy the id of the hook</source>
            <translation>フックの ID をコピー</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Success rate of the last 24 hours: replays and tests do not count.</source>
            <translation>過去 24 時間の成功率です。リプレイとテストは含みません。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Send an event…</source>
            <translation>イベントを送信…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Choose and edit an event on the Events page, and send it to this hook</source>
            <translation>「イベント」ページでイベントを選択・編集し、このフックに送信します</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Export as Logto JSON…</source>
            <translation>Logto JSON としてエクスポート…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>More about this hook</source>
            <translation>このフックのその他の操作</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Disable, duplicate, export, delete</source>
            <translation>無効化、複製、エクスポート、削除</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>New hook</source>
            <translation>新しいフック</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Id {id}</source>
            <translation>ID {id}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Disable…</source>
            <translation>無効にする…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Reactivate</source>
            <translation>再度有効にする</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>{rate} success</source>
            <translation>成功率 {rate}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>… requests in 24 h</source>
            <translation>24 時間のリクエスト: …</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>No requests in 24 h</source>
            <translation>24 時間のリクエスト: なし</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/head.py" />
            <source>{n} requests in 24 h</source>
            <extracomment>For one: {n} request in 24 h</extracomment>
            <translation>
                <numerusform>24 時間のリクエスト: {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/hook_list.py" />
            <source>success rate {rate}, {count} requests in 24 hours</source>
            <translation>成功率 {rate}、24 時間のリクエスト {count} 件</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>No system keyring: signing keys are kept in the workspace file, readable only by you.</source>
            <translation>システムのキーリングがありません。署名キーは、本人のみが読めるワークスペースファイルに保存されます。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>No hook selected</source>
            <translation>フックが選択されていません</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Select one on the left, or make a new one.</source>
            <translation>左側で選択するか、新規作成してください。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>No hooks yet</source>
            <translation>フックはまだありません</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>A hook listens to events and calls an endpoint of yours with each. Its endpoint can be the built-in receiver, so you see both sides at once.</source>
            <translation>フックはイベントを購読し、イベントごとにエンドポイントを呼び出します。内蔵レシーバーをエンドポイントにすれば、両側を同時に確認できます。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Create a hook</source>
            <translation>フックを作成</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>the new hook</source>
            <translation>新しいフック</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>This hook was deleted meanwhile. Saving makes a new one.</source>
            <translation>このフックは編集中に削除されました。保存すると新しいフックになります。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Duplicate</source>
            <translation>複製</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Delete…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Import hooks from a file…</source>
            <translation>ファイルからフックをインポート…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Last 24 hours</source>
            <translation>過去 24 時間</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Last 7 days</source>
            <translation>過去 7 日間</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>All that is kept</source>
            <translation>保存されているすべて</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Newer</source>
            <translation>新しい方へ</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Older</source>
            <translation>古い方へ</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>No requests</source>
            <translation>リクエストはありません</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>No request matches</source>
            <translation>一致するリクエストはありません</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>No requests yet</source>
            <translation>リクエストはまだありません</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>{window}. A request stands here once its delivery is over; replays and tests do not count.</source>
            <translation>{window}。配信が終わるとリクエストがここに表示されます。リプレイとテストは含みません。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Time window</source>
            <translation>期間</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Newer requests</source>
            <translation>新しいリクエスト</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Older requests</source>
            <translation>古いリクエスト</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Status</source>
            <translation>ステータス</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>{first}–{last} of more than {cap}</source>
            <translation>{cap} 件超のうち {first}–{last}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>{first}–{last} of {total}</source>
            <translation>{total} 件中 {first}–{last}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Filter by event</source>
            <translation>イベントで絞り込む</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>All events</source>
            <translation>すべてのイベント</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Logto keeps this and no more: not the URL, nor the headers of either side, the duration, the single attempts or the signature.</source>
            <translation>Logto が記録するのはこれだけです。URL、双方のヘッダー、所要時間、個々の試行、署名は含まれません。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Back to the list</source>
            <translation>リストに戻る</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Copy the id of the log row</source>
            <translation>ログ行の ID をコピー</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Open the delivery</source>
            <translation>配信を開く</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Log row</source>
            <translation>ログ行</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Success</source>
            <translation>成功</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Log id {id}</source>
            <translation>ログ ID {id}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Reading…</source>
            <translation>読み込み中…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>This record could not be prepared.</source>
            <translation>この記録を準備できませんでした。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>New signing key</source>
            <translation>新しい署名キー</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>&amp;At once, as Logto does: the old key is dead</source>
            <translation>すぐに切り替え(&amp;A) (Logto と同じ): 旧キーは無効になります</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>The old key verifies for one more &amp;hour</source>
            <translation>旧キーをあと 1 時間有効にする(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>The old key verifies for one more &amp;day</source>
            <translation>旧キーをあと 1 日有効にする(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>The old key verifies for &amp;so many hours more:</source>
            <translation>旧キーを有効にしておく時間数(&amp;S):</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Hours the old key verifies</source>
            <translation>旧キーが有効な時間数</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Whatever checks signatures with the old key refuses every request until it has the new one.</source>
            <translation>旧キーで署名を検証している側は、新しいキーを設定するまですべてのリクエストを拒否します。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Every request is signed with the new key from now on; until then the old key signs too where the scheme has room for several signatures. The receiver, and whatever asks Hookbench to verify, takes both until then.</source>
            <translation>今後、すべてのリクエストに新しいキーで署名します。それまでの間、複数の署名を持てる方式では旧キーでも署名します。レシーバーと、Hookbench に検証を求める側は、それまで両方のキーを受け入れます。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Regenerate key</source>
            <translation>キーを再生成</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Give “{name}” a new signing key?</source>
            <translation>「{name}」の署名キーを新しくしますか?</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>The whole attempt, to the last byte</source>
            <translation>試行全体 (最後のバイトまで)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Until the head of the answer is in</source>
            <translation>レスポンスヘッダーの受信まで</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Ru&amp;les</source>
            <translation>ルール(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Re&amp;tries</source>
            <translation>再試行(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Pauses</source>
            <translation>間隔</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Before each retry, in order: 300 ms, 1.2 s, 5 min.</source>
            <translation>各再試行までの間隔 (順番に): 300 ms, 1.2 s, 5 min。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Statuses tried again</source>
            <translation>再試行するステータス</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Like 429, 500–504 or 5xx.</source>
            <translation>例: 429、500–504、5xx。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Redirects followed</source>
            <translation>追跡するリダイレクト数</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>T&amp;imeout</source>
            <translation>タイムアウト(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>It covers</source>
            <translation>適用範囲</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Change a value below, and the rules are the hook's own.</source>
            <translation>下の値を変更すると、このフック独自のルールになります。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>There are at most {limit} retries; these are {count} pauses.</source>
            <translation>再試行は {limit} 回までです。間隔が {count} 個あります。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>A redirect is then a failure like any other answer.</source>
            <translation>リダイレクトは他のレスポンスと同様に失敗として扱われます。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Own values</source>
            <translation>独自の値</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>None</source>
            <comment>pauses</comment>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>None</source>
            <comment>statuses</comment>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Try again too where no answer came</source>
            <translation>応答がない場合も再試行</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Try again where no answer came</source>
            <translation>応答がない場合に再試行</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/section.py" />
            <source>unfolded</source>
            <translation>展開</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/section.py" />
            <source>folded</source>
            <translation>折りたたみ</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>Search hooks</source>
            <translation>フックを検索</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>Reading the hooks…</source>
            <translation>フックを読み込み中…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>New</source>
            <translation>新規</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>New hook (Ctrl+N)</source>
            <translation>新しいフック (Ctrl+N)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>More about hooks</source>
            <translation>フックのその他の操作</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>Import hooks</source>
            <translation>フックをインポート</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>No hook has these letters.</source>
            <translation>この文字を含むフックはありません。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signature_section.py" />
            <source>Si&amp;gns as</source>
            <translation>署名方式(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signature_section.py" />
            <source>What this scheme wants to know besides</source>
            <translation>この方式に必要なその他の項目</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signature_section.py" />
            <source>There is no scheme {name} any more.</source>
            <translation>方式 {name} はもう存在しません。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signature_section.py" />
            <source>As {name} does: {content}</source>
            <translation>{name} と同じ: {content}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signing_key.py" />
            <source>Made for this hook; it is stored when you save.</source>
            <translation>このフック用に作成されました。保存時に記録されます。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signing_key.py" />
            <source>Signs every request to this hook. Your endpoint needs it to check the signature.</source>
            <translation>このフックへのすべてのリクエストに署名します。エンドポイントでの署名の検証に必要です。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signing_key.py" />
            <source>A private key: your endpoint checks with the public one.</source>
            <translation>秘密鍵です。エンドポイントは公開鍵で検証します。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>JSON (*.json);;All files (*)</source>
            <translation>JSON (*.json);;すべてのファイル (*)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Export “{name}” with its signing key?</source>
            <translation>「{name}」を署名キー付きでエクスポートしますか?</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Whoever has the key can sign in this hook's name.</source>
            <translation>キーを持つ人は、このフックの名義で署名できます。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Without the key</source>
            <translation>キーなし</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>With the key</source>
            <translation>キー付き</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Export hook</source>
            <translation>フックをエクスポート</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>“{name}” is saved to {path}.</source>
            <translation>「{name}」を {path} に保存しました。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/transfer.py" />
            <source>Make {n} hooks of this file?</source>
            <extracomment>For one: Make {n} hook of this file?</extracomment>
            <translation>
                <numerusform>このファイルから {n} 個のフックを作成しますか?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Each gets an id of its own, and the signing key of the file where it has one.</source>
            <translation>それぞれに固有の ID が付き、ファイルに署名キーがあればそれを使います。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Import</source>
            <translation>インポート</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/transfer.py" />
            <source>{n} hooks are imported.</source>
            <extracomment>For one: {n} hook is imported.</extracomment>
            <translation>
                <numerusform>{n} 個のフックをインポートしました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>{path} could not be read: {reason}.</source>
            <translation>{path} を読み込めませんでした: {reason}。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>{file} is larger than {limit} MiB, which no export of hooks is.</source>
            <translation>{file} は {limit} MiB を超えています。フックのエクスポートファイルではこの大きさになりません。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Results of the test</source>
            <translation>テストの結果</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Dismiss the result</source>
            <translation>結果を閉じる</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Response body</source>
            <translation>レスポンスボディ</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>What the endpoint answers to a test stands here, a row for each event.</source>
            <translation>テストに対するエンドポイントのレスポンスが、イベントごとに 1 行でここに表示されます。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>{count} of {total} failed</source>
            <translation>{total} 件中 {count} 件が失敗</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>All answered with success</source>
            <translation>すべて成功しました</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Bodies are not kept: send the test again to see the answer.</source>
            <translation>ボディは保存されません。レスポンスを見るには、テストをもう一度送信してください。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>No answer came.</source>
            <translation>応答がありませんでした。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Events to test</source>
            <translation>テストするイベント</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Choose all events to test shown</source>
            <translation>表示中のテストするイベントをすべて選択</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Choose none of the events to test shown</source>
            <translation>表示中のテストするイベントの選択をすべて解除</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>As Logto's test send: fixed sample values</source>
            <translation>Logto のテスト送信と同じ: 固定のサンプル値</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>As the real events: fresh and complete</source>
            <translation>実際のイベントと同じ: 毎回新しく完全な値</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Send test</source>
            <translation>テストを送信</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Stopped: what was sent by then may have arrived.</source>
            <translation>停止しました。それまでに送信したものは届いている可能性があります。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Send {n} tests</source>
            <extracomment>For one: Send {n} test</extracomment>
            <translation>
                <numerusform>{n} 件のテストを送信</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>The form has to be right first. {problem}</source>
            <translation>先にフォームを修正してください。{problem}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Choose at least one event.</source>
            <translation>イベントを 1 つ以上選択してください。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Sent from the form as it stands. Nothing is recorded or counted; it works while the hook is off.</source>
            <translation>現在のフォームの内容で送信します。記録も集計もされず、フックがオフでも使えます。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>&amp;Bodies</source>
            <translation>ボディ(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Events t&amp;o test</source>
            <translation>テストするイベント(&amp;O)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/trial_results.py" />
            <source>It took {n} attempts.</source>
            <extracomment>For one: It took {n} attempt.</extracomment>
            <translation>
                <numerusform>試行は {n} 回でした。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/trial_results.py" />
            <source>Came there by {n} redirects.</source>
            <extracomment>For one: Came there by {n} redirect.</extracomment>
            <translation>
                <numerusform>{n} 回のリダイレクトを経て到達しました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_results.py" />
            <source>The endpoint took it.</source>
            <translation>エンドポイントが受け付けました。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_results.py" />
            <source>The endpoint answered {status}, which is a failure.</source>
            <translation>エンドポイントは {status} を返しました (失敗)。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>unnamed</source>
            <translation>名前なし</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>No events</source>
            <translation>イベントなし</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>not in use</source>
            <translation>未使用</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{attempts}; {redirects}.</source>
            <translation>{attempts}。{redirects}。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>The previous key verifies too until {time}.</source>
            <translation>以前のキーも {time} まで有効です。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>A failed attempt is not tried again.</source>
            <translation>失敗した試行は再試行されません。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>After {pauses}, only where no answer came.</source>
            <translation>応答がない場合のみ、{pauses} 後に再試行します。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>After {pauses}, but after no answer at all.</source>
            <translation>間隔は {pauses} ですが、応答がない場合は再試行しません。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>After {pauses}, after a {statuses} answer or none at all.</source>
            <translation>{statuses} のレスポンスまたは応答なしの場合、{pauses} 後に再試行します。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>After {pauses}, only after a {statuses} answer.</source>
            <translation>{statuses} のレスポンスの場合のみ、{pauses} 後に再試行します。</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{name} (copy)</source>
            <translation>{name} (コピー)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{name} (copy {number})</source>
            <translation>{name} (コピー {number})</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>One attempt, with {seconds} s for its answer's head</source>
            <translation>試行は 1 回、レスポンスヘッダーの受信まで {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>One attempt, with {seconds} s for the whole of it</source>
            <translation>試行は 1 回、全体で {seconds} 秒まで</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>Up to {count} attempts, each with {seconds} s for its answer's head</source>
            <translation>試行は最大 {count} 回、それぞれレスポンスヘッダーの受信まで {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>Up to {count} attempts, each with {seconds} s for the whole of it</source>
            <translation>試行は最大 {count} 回、それぞれ全体で {seconds} 秒まで</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>redirects are not followed</source>
            <translation>リダイレクトは追跡しません</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/words.py" />
            <source>up to {n} redirects are followed</source>
            <extracomment>For one: up to {n} redirect is followed</extracomment>
            <translation>
                <numerusform>リダイレクトは最大 {n} 回追跡します</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{others} and {last}</source>
            <translation>{others}, {last}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{others} or {last}</source>
            <translation>{others} または {last}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>Started</source>
            <translation>開始</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>Duration</source>
            <translation>所要時間</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>What followed</source>
            <translation>その後</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>{outcome}, {n} redirects</source>
            <extracomment>For one: {outcome}, {n} redirect</extracomment>
            <translation>
                <numerusform>{outcome}、リダイレクト {n} 回</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>{outcome} (sent again)</source>
            <translation>{outcome} (再送信)</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Attempt</source>
            <translation>試行</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Attempts to choose from</source>
            <translation>選択できる試行</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Replay with a new signature</source>
            <translation>新しい署名でリプレイ</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Attempt {number} of {total}  ·  {outcome}</source>
            <translation>試行 {number}/{total}  ·  {outcome}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Copy URL</source>
            <translation>URL をコピー</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Request</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Request headers</source>
            <translation>リクエストヘッダー</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Request body</source>
            <translation>リクエストボディ</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Response</source>
            <translation>レスポンス</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Response headers</source>
            <translation>レスポンスヘッダー</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Nothing selected</source>
            <translation>何も選択されていません</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Select a row to see both sides of it.</source>
            <translation>行を選択すると、送受信の両側が表示されます。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Attempts {count}</source>
            <translation>試行 {count}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Parts of the exchange</source>
            <translation>やり取りの各部</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Exchange</source>
            <translation>やり取り</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Timing</source>
            <translation>タイミング</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Raw</source>
            <translation>Raw</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Logto log</source>
            <translation>Logto ログ</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Raw request</source>
            <translation>Raw リクエスト</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Raw response</source>
            <translation>Raw レスポンス</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/leg_strip.py" />
            <source>Requests of this attempt</source>
            <translation>この試行のリクエスト</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/log_view.py" />
            <source>Logto log row</source>
            <translation>Logto ログの行</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/log_view.py" />
            <source>No row in Logto's log</source>
            <translation>Logto のログに行がありません</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/log_view.py" />
            <source>Preparing the row…</source>
            <translation>行を準備中…</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/log_view.py" />
            <source>The row could not be prepared. {reason}</source>
            <translation>行を準備できませんでした。{reason}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/message_view.py" />
            <source>No response</source>
            <translation>レスポンスなし</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/script_view.py" />
            <source>Output</source>
            <translation>出力</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/script_view.py" />
            <source>Script output</source>
            <translation>スクリプトの出力</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/script_view.py" />
            <source>Errors</source>
            <translation>エラー</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/script_view.py" />
            <source>Script errors</source>
            <translation>スクリプトのエラー</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>No signature was checked</source>
            <translation>署名は検証されていません</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>A signature is checked when the request came to a hook of this workspace, or where the receiver is told how to check what comes to none.</source>
            <translation>署名が検証されるのは、このワークスペースのフックに届いたリクエストか、フック宛てでないリクエストの検証方法をレシーバーに設定している場合です。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>checked with the key its hook has now</source>
            <translation>フックの現在のキーで検証</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>checked with the key its hook had when it came</source>
            <translation>受信時のフックのキーで検証</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Signature sent</source>
            <translation>送信した署名</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Check it on the bench</source>
            <translation>ワークベンチで検証</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Open on the bench</source>
            <translation>ワークベンチで開く</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Not signed</source>
            <translation>署名なし</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>This request carried no signature header.</source>
            <translation>このリクエストには署名ヘッダーがありません。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>checked with the key “{name}” of the vault</source>
            <translation>保管庫のキー「{name}」で検証</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Explain</source>
            <translation>原因を調べる</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Sent</source>
            <translation>送信</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Received</source>
            <translation>受信</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>hook {name}</source>
            <translation>フック {name}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>replay of {id}</source>
            <translation>{id} のリプレイ</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>The attempt before was cut off: the endpoint may have seen this delivery twice.</source>
            <translation>前の試行が途中で中断されました。エンドポイントがこの配信を 2 回受け取っている可能性があります。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Attempt {number} is under way.</source>
            <translation>試行 {number} を実行中です。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>The next attempt is due on {time}.</source>
            <translation>次の試行は {time} の予定です。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Not sent yet: this is what will be sent.</source>
            <translation>まだ送信していません。これが送信される内容です。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Only {sent} of {whole} bytes were sent.</source>
            <translation>{whole} バイト中 {sent} バイトだけが送信されました。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>No answer yet.</source>
            <translation>まだ応答がありません。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Nothing was sent, so nothing was answered.</source>
            <translation>何も送信されなかったため、応答もありません。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>{failure}, in phase {phase}</source>
            <translation>{failure} ({phase}フェーズ)</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>no exit status</source>
            <translation>終了ステータスなし</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>exit status {status}</source>
            <translation>終了ステータス {status}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Connection</source>
            <translation>接続</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>From</source>
            <translation>接続元</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>To</source>
            <translation>接続先</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>new</source>
            <translation>新規</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>reused, exchange {number} on it</source>
            <translation>再利用、この接続で {number} 回目</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Open the delivery, attempt {number}</source>
            <translation>配信を開く (試行 {number})</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Request received</source>
            <translation>受信したリクエスト</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>from {address}</source>
            <translation>{address} から</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Sent back</source>
            <translation>返した内容</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>signature valid</source>
            <translation>署名は有効</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>handshake</source>
            <translation>ハンドシェイク</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>received</source>
            <translation>受信済み</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>No answer was sent.</source>
            <translation>レスポンスは送信されませんでした。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Held back for {seconds} s.</source>
            <translation>{seconds} 秒遅らせました。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/timing_view.py" />
            <source>Point at a row, or use the arrow keys, for its exact figures.</source>
            <translation>行にポインターを合わせるか矢印キーを使うと、正確な数値が表示されます。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/timing_view.py" />
            <source>No timing yet</source>
            <translation>タイミングはまだありません</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/timing_view.py" />
            <source>It is measured while an attempt is under way.</source>
            <translation>試行の実行中に計測されます。</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/timing_view.py" />
            <source>Timing and connection</source>
            <translation>タイミングと接続</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Lists</source>
            <translation>リスト</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>The first row</source>
            <translation>最初の行</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>The last row</source>
            <translation>最後の行</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Select more rows</source>
            <translation>選択する行を増やす</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Copy what is selected</source>
            <translation>選択内容をコピー</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Explain why the signature does not fit</source>
            <translation>署名が一致しない原因を調べる</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Anywhere</source>
            <translation>共通</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>The next control; Shift+Tab the one before</source>
            <translation>次のコントロールへ (Shift+Tab で前へ)</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Keys</source>
            <translation>キー操作</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Keys and what they do</source>
            <translation>キーとその動作</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Menu</source>
            <translation>メニュー</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>What it does</source>
            <translation>動作</translation>
        </message>
        <message>
            <location filename="../../gui/language_menu.py" />
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <location filename="../../gui/language_menu.py" />
            <source>Like the s&amp;ystem</source>
            <translation>システムの言語(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../gui/language_menu.py" />
            <source>The window speaks {language} from its next start on.</source>
            <translation>次回の起動から {language} で表示されます。</translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py" />
            <source>Start the engine</source>
            <translation>エンジンを起動</translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py" />
            <source>&amp;Stop receiver</source>
            <translation>レシーバーを停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>A bug in Hookbench</source>
            <translation>Hookbench の不具合</translation>
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>Report</source>
            <translation>報告</translation>
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>Copy report</source>
            <translation>報告をコピー</translation>
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>Something went wrong that should not have.</source>
            <translation>起こるはずのない問題が発生しました。</translation>
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>What was stored is safe, and you can go on. The report below helps to mend it. Look it through before you share it.</source>
            <translation>保存済みのデータは無事で、作業を続けられます。以下の報告は修正に役立ちます。共有する前に内容をご確認ください。</translation>
        </message>
        <message>
            <location filename="../../gui/rail.py" />
            <source>Pages</source>
            <translation>ページ</translation>
        </message>
        <message>
            <location filename="../../gui/rail.py" />
            <source>Has unsaved changes</source>
            <translation>未保存の変更があります</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Apply</source>
            <translation>適用</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Answers {answer}</source>
            <translation>レスポンス: {answer}</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>{says}. Change the answer</source>
            <translation>{says}。レスポンスを変更</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>The body has {size} bytes; {limit} can be answered.</source>
            <translation>ボディは {size} バイトあります。返せるのは {limit} バイトまでです。</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Status of the answer</source>
            <translation>レスポンスのステータス</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Delay of the answer</source>
            <translation>レスポンスの遅延</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>0 s, 300 ms</source>
            <translation>0 s, 300 ms</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Body of the answer</source>
            <translation>レスポンスのボディ</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Delay</source>
            <translation>遅延</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>no body</source>
            <translation>ボディなし</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>{size} of {kind}</source>
            <translation>{kind} {size}</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>after {time}</source>
            <translation>{time} 後</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>A status is a number from {first} to {last}.</source>
            <translation>ステータスは {first} から {last} までの数値です。</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>A delay is 0 to {most} s, like 0.3 s or 300 ms.</source>
            <translation>遅延は 0–{most} 秒です (例: 0.3 s、300 ms)。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/answer_form.py" />
            <source>{n} bytes that cannot be edited as text. What is typed here takes their place.</source>
            <extracomment>For one: {n} byte that cannot be edited as text. What is typed here takes their place.</extracomment>
            <translation>
                <numerusform>{n} バイトありますが、テキストとして編集できません。ここに入力した内容で置き換えられます。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>What comes to a hook's endpoint is checked with that hook's key. Anything else can be checked here, as it comes, with keys of the vault.</source>
            <translation>フックのエンドポイントに届いたものは、そのフックのキーで検証されます。それ以外も、保管庫のキーを使って受信時に検証できます。</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>The vault is empty: put the keys in that this receiver is to check with.</source>
            <translation>保管庫は空です。このレシーバーが検証に使うキーを追加してください。</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>Check signatures</source>
            <translation>署名を検証</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>&amp;Check what comes to no hook</source>
            <translation>フック宛てでないリクエストを検証(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>Check what comes to no hook</source>
            <translation>フック宛てでないリクエストを検証</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>Keys to check with</source>
            <translation>検証に使うキー</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>None ticked: all of them.</source>
            <translation>チェックなし: すべて使用します。</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>Keys of the vault…</source>
            <translation>保管庫のキー…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Copy the receiver's URL</source>
            <translation>レシーバーの URL をコピー</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>listening</source>
            <translation>リッスン中</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Use a free port</source>
            <translation>空きポートを使用</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>A host is needed: {host} is this machine alone.</source>
            <translation>ホストが必要です。{host} はこのコンピューターのみを指します。</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>The receiver's URL</source>
            <translation>レシーバーの URL</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>The receiver is off</source>
            <translation>レシーバーはオフです</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Host</source>
            <translation>ホスト</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>any free</source>
            <translation>任意</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Port</source>
            <translation>ポート</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Stop listening</source>
            <translation>リッスンを停止</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Start listening</source>
            <translation>リッスンを開始</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>A port is a number from 1 to {last}.</source>
            <translation>ポートは 1 から {last} までの数値です。</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>{host} can be reached from other machines: whoever reaches this port can send requests, and each of them is recorded.</source>
            <translation>{host} は他のコンピューターからも到達できます。このポートに到達できる相手は誰でもリクエストを送信でき、すべて記録されます。</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>It records every request that reaches it, byte by byte, and answers as you like.</source>
            <translation>届いたリクエストをすべてバイト単位で記録し、指定どおりのレスポンスを返します。</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Start the receiver</source>
            <translation>レシーバーを開始</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Example command</source>
            <translation>コマンドの例</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Listening on {url}</source>
            <translation>{url} でリッスン中</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Nothing has arrived yet. Fire an event at a hook that points here, or send any request:</source>
            <translation>まだ何も届いていません。ここを指すフックにイベントを送信するか、任意のリクエストを送信してください:</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Copy the example command</source>
            <translation>コマンドの例をコピー</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Send an event</source>
            <translation>イベントを送信</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Filter: path:/orders/* method:POST signature:invalid malformed:yes since:1h</source>
            <translation>フィルター: path:/orders/* method:POST signature:invalid malformed:yes since:1h</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>The deliveries stay. The deleted cannot be brought back.</source>
            <translation>配信は残ります。削除したものは元に戻せません。</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>The receiver answers so from now on.</source>
            <translation>今後、レシーバーはこのレスポンスを返します。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/page.py" />
            <source>{n} handshakes…</source>
            <extracomment>For one: {n} handshake…</extracomment>
            <translation>
                <numerusform>ハンドシェイク {n} 件…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Handshakes…</source>
            <translation>ハンドシェイク…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Signatures checked…</source>
            <translation>署名の検証: オン…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Check signatures…</source>
            <translation>署名を検証…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Send again</source>
            <translation>再送信</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>URL to send to</source>
            <translation>送信先 URL</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/page.py" />
            <source>Delete {n} captures?</source>
            <extracomment>For one: Delete {n} capture?</extracomment>
            <translation>
                <numerusform>{n} 件のキャプチャを削除しますか?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Send again to URL…</source>
            <translation>URL に再送信…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Send again to the hook's endpoint</source>
            <translation>フックのエンドポイントに再送信</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Send again, re-signed</source>
            <translation>再署名して再送信</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Delete all captures</source>
            <translation>すべてのキャプチャを削除</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/page.py" />
            <source>Send {n} again</source>
            <extracomment>For one: Send {n} again</extracomment>
            <translation>
                <numerusform>{n} 件を再送信</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/page.py" />
            <source>Send {n} to URL…</source>
            <extracomment>For one: Send {n} to URL…</extracomment>
            <translation>
                <numerusform>{n} 件を URL に送信…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Challenge an endpoint…</source>
            <translation>エンドポイントにチャレンジ…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>The receiver's URL was copied.</source>
            <translation>レシーバーの URL をコピーしました。</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>The curl command was copied.</source>
            <translation>curl コマンドをコピーしました。</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Valid signature</source>
            <translation>署名が有効</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Bad signature</source>
            <translation>署名が不正</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Malformed</source>
            <translation>形式不正</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>captures</source>
            <translation>キャプチャ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/rows.py" />
            <source>{n} captures</source>
            <extracomment>For one: {n} capture</extracomment>
            <translation>
                <numerusform>{n} 件のキャプチャ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Filter captures</source>
            <translation>キャプチャを絞り込む</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>No capture matches</source>
            <translation>一致するキャプチャはありません</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Method</source>
            <translation>メソッド</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Target</source>
            <translation>ターゲット</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Answer</source>
            <translation>応答</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Verdict</source>
            <translation>判定</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>Last 30 days</source>
            <translation>過去 30 日間</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>From … to …</source>
            <translation>期間を指定…</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>By hour</source>
            <translation>時間別</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>By day</source>
            <translation>日別</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>By month</source>
            <translation>月別</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>All hooks</source>
            <translation>すべてのフック</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>Time range</source>
            <translation>期間</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>Length of a bar</source>
            <translation>棒 1 本の期間</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>From</source>
            <comment>time</comment>
            <translation>開始</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>To</source>
            <comment>time</comment>
            <translation>終了</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>to</source>
            <comment>time</comment>
            <translation>～</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>{start} to {end}</source>
            <translation>{start} ～ {end}</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>The end is not after the start.</source>
            <translation>終了が開始より後になっていません。</translation>
        </message>
        <message>
            <location filename="../../gui/reports/column_chart.py" />
            <source>Chart</source>
            <translation>グラフ</translation>
        </message>
        <message>
            <location filename="../../gui/reports/column_chart.py" />
            <source>Different users</source>
            <translation>異なるユーザー</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/drawings.py" />
            <source>{n} more are in the table</source>
            <extracomment>For one: {n} more are in the table</extracomment>
            <translation>
                <numerusform>ほか {n} 件は表にあります</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Failed for good</source>
            <translation>最終的に失敗</translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Further failed attempts</source>
            <translation>その他の失敗した試行</translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Max</source>
            <translation>最大</translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Wait, p50 to p95</source>
            <translation>待機、p50 ～ p95</translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Total, p50 to p95</source>
            <translation>合計、p50 ～ p95</translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>to max</source>
            <translation>最大まで</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/drawings.py" />
            <source>{n} requests</source>
            <extracomment>For one: {n} request</extracomment>
            <translation>
                <numerusform>{n} 件のリクエスト</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/drawings.py" />
            <source>{hook}, {measure} over {n} attempts: p50 {p50}, p90 {p90}, p95 {p95}, p99 {p99}, at most {most}</source>
            <extracomment>For one: {hook}, {measure} over {n} attempt: p50 {p50}, p90 {p90}, p95 {p95}, p99 {p99}, at most {most}</extracomment>
            <translation>
                <numerusform>{hook}、{measure}、試行 {n} 回: p50 {p50}、p90 {p90}、p95 {p95}、p99 {p99}、最大 {most}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/reports/number_table.py" />
            <source>Table</source>
            <translation>表</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Comma-separated values</source>
            <translation>カンマ区切りの値</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Picture</source>
            <translation>画像</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Save report</source>
            <translation>レポートを保存</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Picture (PNG)…</source>
            <translation>画像 (PNG)…</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Table (CSV)…</source>
            <translation>表 (CSV)…</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Shows the numbers beside the chart</source>
            <translation>グラフの横に数値を表示します</translation>
        </message>
        <message>
            <location filename="../../gui/reports/scale.py" />
            <source>{day}, {start} to {end}</source>
            <translation>{day} {start} ～ {end}</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Failures</source>
            <translation>失敗</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Latency</source>
            <translation>レイテンシ</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>No sign-ins in this time</source>
            <translation>この期間のサインインはありません</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Fire a PostSignIn event, or let the receiver get one: it is counted here once.</source>
            <translation>PostSignIn イベントを送信するか、レシーバーで受信すると、ここで 1 回として数えられます。</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>No registrations in this time</source>
            <translation>この期間の新規登録はありません</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Fire PostRegister or User.Created, or let the receiver get one: each user is counted once.</source>
            <translation>PostRegister または User.Created を送信するか、レシーバーで受信すると、ユーザーごとに 1 回数えられます。</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Nothing failed in this time</source>
            <translation>この期間の失敗はありません</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Every delivery of this time arrived, or there was none.</source>
            <translation>この期間の配信はすべて届いたか、1 件もありませんでした。</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>No answers in this time</source>
            <translation>この期間の応答はありません</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Fire an event to a hook: how long its endpoint takes to answer is measured at every attempt.</source>
            <translation>フックにイベントを送信すると、エンドポイントの応答時間が試行ごとに計測されます。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} bad requests received</source>
            <extracomment>For one: {n} bad request received</extracomment>
            <translation>
                <numerusform>不正な受信リクエスト {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>{attempts} of {hooks}</source>
            <translation>{hooks}、{attempts}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} answered attempts</source>
            <extracomment>For one: {n} answered attempt</extracomment>
            <translation>
                <numerusform>応答のあった試行 {n} 回</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} hooks</source>
            <extracomment>For one: {n} hook</extracomment>
            <translation>
                <numerusform>フック {n} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} registrations</source>
            <extracomment>For one: {n} registration</extracomment>
            <translation>
                <numerusform>新規登録 {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>{sign_ins} by {users}</source>
            <translation>{sign_ins} ({users})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} sign-ins</source>
            <extracomment>For one: {n} sign-in</extracomment>
            <translation>
                <numerusform>サインイン {n} 回</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} users</source>
            <extracomment>For one: {n} user</extracomment>
            <translation>
                <numerusform>ユーザー {n} 人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} failed deliveries</source>
            <extracomment>For one: {n} failed delivery</extracomment>
            <translation>
                <numerusform>失敗した配信 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} failed attempts</source>
            <extracomment>For one: {n} failed attempt</extracomment>
            <translation>
                <numerusform>失敗した試行 {n} 回</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/deliveries.py" />
            <source>Deliveries of this run</source>
            <translation>この実行の配信</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/deliveries.py" />
            <source>Not run yet.</source>
            <translation>まだ実行していません。</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Run</source>
            <translation>実行</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Copy to my scenarios and edit</source>
            <translation>自分のシナリオにコピーして編集</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Run (Ctrl+Enter)</source>
            <translation>実行 (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Stop (Ctrl+.)</source>
            <translation>停止 (Ctrl+.)</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Save (Ctrl+S); leaving saves as well</source>
            <translation>保存 (Ctrl+S)。画面を離れても保存されます</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Steps</source>
            <translation>ステップ</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Scenario file</source>
            <translation>シナリオファイル</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Copied to {file}.</source>
            <translation>{file} にコピーしました。</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Delete the scenario “{title}”?</source>
            <translation>シナリオ「{title}」を削除しますか?</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Its file is deleted; what it fired remains.</source>
            <translation>ファイルは削除されますが、発生させたイベントは残ります。</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Running…</source>
            <translation>実行中…</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Stopped. Deliveries under way go on.</source>
            <translation>停止しました。進行中の配信は続行されます。</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>No hook got any of it: none that is enabled listens to these events.</source>
            <translation>受け取ったフックはありません。これらのイベントを購読する有効なフックがありません。</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>The scenario ran to its end, all as it should be.</source>
            <translation>シナリオは最後まで問題なく実行されました。</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/scenario_list.py" />
            <source>Built in</source>
            <translation>内蔵</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/scenario_list.py" />
            <source>Yours</source>
            <translation>マイシナリオ</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/scenario_list.py" />
            <source>No scenario has these letters.</source>
            <translation>この文字を含むシナリオはありません。</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/scenario_list.py" />
            <source>Search scenarios</source>
            <translation>シナリオを検索</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/timeline.py" />
            <source>Step {number}, {step}, {state} {outcome}</source>
            <translation>ステップ {number}、{step}、{state} {outcome}</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/values_form.py" />
            <source>Value {name}</source>
            <translation>値 {name}</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/values_form.py" />
            <source>Holds for the runs from here; the file keeps its own</source>
            <translation>ここからの実行に使われます。ファイルの値は変わりません</translation>
        </message>
        <message>
            <location filename="../../gui/settings_dialog.py" />
            <source>What comes beyond is counted and not kept. This holds from the next exchange on; what was recorded stays as it is.</source>
            <translation>それを超える分は数えるだけで保存しません。次のやり取りから有効です。記録済みのものはそのままです。</translation>
        </message>
        <message>
            <location filename="../../gui/settings_dialog.py" />
            <source>Keep of an &amp;answer at most</source>
            <translation>応答を保存する上限(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../gui/settings_dialog.py" />
            <source>Keep of a received &amp;request at most</source>
            <translation>受信リクエストを保存する上限(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/alignment.py" />
            <source>All {n} bytes are the same.</source>
            <translation>{n} バイトすべてが一致しています。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/alignment.py" />
            <source>{n} of {size} bytes differ, the first at place {where}.</source>
            <extracomment>For one: {n} of {size} bytes differs, the one at place {where}.</extracomment>
            <translation>
                <numerusform>{size} バイト中 {n} バイトが異なります。最初の相違は {where} 番目です。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/alignment.py" />
            <source>{received} bytes were received, {computed} computed.</source>
            <translation>受信は {received} バイト、計算値は {computed} バイトです。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/alignment_view.py" />
            <source>Received and computed signature</source>
            <translation>受信した署名と計算した署名</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/alignment_view.py" />
            <source>computed</source>
            <translation>計算値</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/alignment_view.py" />
            <source>differs</source>
            <translation>相違</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/banner.py" />
            <source>Verdict: {title}</source>
            <translation>判定: {title}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/case_panel.py" />
            <source>Requests (*.har *.json *.txt *.http);;All files (*)</source>
            <translation>リクエスト (*.har *.json *.txt *.http);;すべてのファイル (*)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/case_panel.py" />
            <source>Open a request</source>
            <translation>リクエストを開く</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/case_panel.py" />
            <source>How it is checked</source>
            <translation>検証方法</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>The request looks like {schemes}.</source>
            <translation>リクエストは {schemes} のようです。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>Detected: {scheme}. It could also be {others}.</source>
            <translation>検出: {scheme}。{others} の可能性もあります。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>Detected: {scheme}.</source>
            <translation>検出: {scheme}。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>Tolerance</source>
            <translation>許容時間</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>As the scheme has it</source>
            <translation>方式の既定値</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source> s</source>
            <translation> 秒</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>Schemes of your own…</source>
            <translation>独自の方式…</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>&amp;Scheme</source>
            <translation>方式(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>&amp;Key</source>
            <translation>キー(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>&amp;Time</source>
            <translation>時刻(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>T&amp;olerance</source>
            <translation>許容時間(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>{name}, not to be edited</source>
            <translation>{name} (編集不可)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>Clear</source>
            <translation>クリア</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>Clear {name}</source>
            <translation>{name}をクリア</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>That would make {size} characters; {limit} can be edited here. Clear it and paste all of it anew.</source>
            <translation>{size} 文字になります。ここで編集できるのは {limit} 文字までです。クリアしてから全体を貼り付け直してください。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>{size}, kept as they came: too large to edit, or no text.</source>
            <translation>{size}、受信したまま保持しています。大きすぎるか、テキストではないため編集できません。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>{size}. Some line ends are CR LF; they are kept until you type here.</source>
            <translation>{size}。一部の改行は CR LF です。ここに入力するまで保持されます。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Cancelled</source>
            <translation>キャンセルしました</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Not everything was tried.</source>
            <translation>試していないものが残っています。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Explain again</source>
            <translation>もう一度調べる</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>This could not be explained</source>
            <translation>原因を調べられませんでした</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Nothing to explain</source>
            <translation>調べる対象がありません</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>There is no verdict yet.</source>
            <translation>判定はまだありません。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Why does it not fit?</source>
            <translation>なぜ一致しないのか</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>What usually goes wrong is tried, one thing after the other, until the signature fits.</source>
            <translation>よくある誤りを、署名が一致するまで順に試します。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>The signature is valid.</source>
            <translation>署名は有効です。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Give a key first: without one nothing can be tried.</source>
            <translation>先にキーを指定してください。キーがないと何も試せません。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/files.py" />
            <source>“{file}” cannot be read: {reason}.</source>
            <translation>「{file}」を読み込めません: {reason}。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/files.py" />
            <source>“{file}” has more than {limit} MiB.</source>
            <translation>「{file}」は {limit} MiB を超えています。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/files.py" />
            <source>“{file}” cannot be written: {reason}.</source>
            <translation>「{file}」に書き込めません: {reason}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/findings.py" />
            <source>{n} ways tried.</source>
            <extracomment>For one: {n} way tried.</extracomment>
            <translation>
                <numerusform>{n} 通りを試しました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Explanation</source>
            <translation>原因の調査</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Progress of the explanation</source>
            <translation>原因の調査の進行状況</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Trying what could be wrong, one thing after the other…</source>
            <translation>考えられる誤りを順に試しています…</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Cancel the explanation</source>
            <translation>原因の調査をキャンセル</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Findings</source>
            <translation>調査結果</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Copy the finding</source>
            <translation>調査結果をコピー</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>What to change</source>
            <translation>変更すべき点</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Finding: {cause}</source>
            <translation>調査結果: {cause}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/findings.py" />
            <source>{n} ways were tried.</source>
            <extracomment>For one: {n} way was tried.</extracomment>
            <translation>
                <numerusform>{n} 通りを試しました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Nothing found that makes the signature fit.</source>
            <translation>署名が一致する条件は見つかりませんでした。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>The request was really changed, or signed with a key that is not here.</source>
            <translation>リクエストが実際に変更されたか、ここにないキーで署名されています。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/findings.py" />
            <source>{n} things would explain it, the likeliest first.</source>
            <extracomment>For one: One thing explains it.</extracomment>
            <translation>
                <numerusform>考えられる原因は {n} 個です。可能性の高い順に表示します。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>The time was up before everything was tried.</source>
            <translation>すべてを試す前に時間切れになりました。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Ruled out: {causes}.</source>
            <translation>除外: {causes}。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>Where the key is from</source>
            <translation>キーの取得元</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>Secret, token or public key</source>
            <translation>シークレット、トークン、公開鍵</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>A pasted key</source>
            <translation>貼り付けたキー</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>All {n} keys of the vault</source>
            <translation>保管庫の全キー ({n} 個)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>Vault: {name}</source>
            <translation>保管庫: {name}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/legend.py" />
            <source>Parts of the signed content</source>
            <translation>署名対象の各部</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/legend.py" />
            <source>{number}: {words}, {size}, from byte {start} on.</source>
            <translation>{number}: {words}、{size}、{start} バイト目から。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/legend.py" />
            <source>… and {n} more</source>
            <translation>… ほか {n} 個</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Webhook id</source>
            <translation>Webhook ID</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>From the provider's dashboard</source>
            <translation>プロバイダーのダッシュボードに記載</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Algorithm</source>
            <translation>アルゴリズム</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>ed25519, hmac-sha256, …; empty: as the request says</source>
            <translation>ed25519、hmac-sha256 など (空: リクエストの指定)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Application key</source>
            <translation>アプリケーションキー</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>The one that names the secret</source>
            <translation>シークレットを特定するキー</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Key id</source>
            <translation>キー ID</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>What a signature says of its key</source>
            <translation>署名が示すキーの ID</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Secondary key</source>
            <translation>セカンダリキー</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Header</source>
            <translation>ヘッダー</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Signed headers</source>
            <translation>署名対象ヘッダー</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Names with commas between; empty: as usual</source>
            <translation>カンマ区切りの名前 (空: 既定)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Schemes of your own</source>
            <translation>独自の方式</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Scheme file</source>
            <translation>方式ファイル</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Signed content</source>
            <translation>署名対象</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>None yet. Begin with the text beside, or with a scheme that is there.</source>
            <translation>まだありません。隣のテキスト、または既存の方式を元に始めてください。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>New like this</source>
            <translation>これを元に新規作成</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>{name}, not sound</source>
            <translation>{name} (不備あり)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>What would be signed is shown once the text is sound.</source>
            <translation>テキストの不備がなくなると、署名対象が表示されます。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>of a sample</source>
            <translation>サンプル</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>of the request on the bench</source>
            <translation>ワークベンチのリクエスト</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Signed content {source}:</source>
            <translation>署名対象 ({source}):</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>What was typed is lost.</source>
            <translation>入力内容は失われます。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Close without saving?</source>
            <translation>保存せずに閉じますか?</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Saved. “{name}” can be chosen now.</source>
            <translation>保存しました。「{name}」を選択できます。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Delete the scheme “{name}”?</source>
            <translation>方式「{name}」を削除しますか?</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Its file is deleted.</source>
            <translation>ファイルは削除されます。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Scheme to begin with</source>
            <translation>元にする方式</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/page.py" />
            <source>Check now</source>
            <translation>今すぐ検証</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/page.py" />
            <source>The key's public half is in its place now: it checks, and cannot sign.</source>
            <translation>鍵の公開部分に置き換わりました。検証はできますが、署名はできません。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>{curl}

or a request as it stands on the wire:

{http}

or an entry of a HAR file</source>
            <translation>{curl}

または通信上のままのリクエスト:

{http}

または HAR ファイルのエントリ</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Pasted request</source>
            <translation>貼り付けたリクエスト</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Body of the request</source>
            <translation>リクエストのボディ</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>These fields have no room for all of it. As long as none is edited, all of it is checked.</source>
            <translation>これらの欄にはすべては収まりません。どれも編集しないかぎり、全体が検証されます。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Paste</source>
            <translation>貼り付け</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Fields</source>
            <translation>フィールド</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>How the request is given</source>
            <translation>リクエストの入力方法</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Open file…</source>
            <translation>ファイルを開く…</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Try an example</source>
            <translation>例を試す</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>URL, as the sender called it</source>
            <translation>URL (送信側が呼び出したもの)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Headers of the request</source>
            <translation>リクエストのヘッダー</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>{method} {url}: {headers} headers, body of {size}</source>
            <translation>{method} {url}: ヘッダー {headers}、ボディ {size}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Nothing on the bench</source>
            <translation>ワークベンチは空です</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Paste a request on the left, say how it is signed and with which key. The verdict comes as you type, and with it the work behind it.</source>
            <translation>左側にリクエストを貼り付け、署名方式とキーを指定してください。入力に合わせて、判定と計算過程が表示されます。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>It could not be checked</source>
            <translation>検証できませんでした</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Which scheme is it?</source>
            <translation>どの方式ですか?</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>The request shows no signature of a scheme that is known here. Choose one on the left.</source>
            <translation>リクエストに既知の方式の署名が見つかりません。左側で方式を選択してください。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>About the signature</source>
            <translation>署名の詳細</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Work</source>
            <translation>計算過程</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Verifier</source>
            <translation>検証コード</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Sign</source>
            <translation>署名</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/scheme_combo.py" />
            <source>Detect</source>
            <translation>自動検出</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/scheme_combo.py" />
            <source>Signature scheme</source>
            <translation>署名方式</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/scheme_combo.py" />
            <source>{scheme}, own</source>
            <translation>{scheme} (独自)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Headers to add</source>
            <translation>追加するヘッダー</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Copy headers</source>
            <translation>ヘッダーをコピー</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Check it here</source>
            <translation>ここで検証</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Signs the request on the left as {scheme}, with its key and time.</source>
            <translation>左側のリクエストに、指定のキーと時刻を使って {scheme} 方式で署名します。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Give a request, a scheme and a key on the left; then it can be signed.</source>
            <translation>左側でリクエスト、方式、キーを指定すると署名できます。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>The signature stands in the body, which is another one now.</source>
            <translation>署名はボディに含まれるため、ボディが変わりました。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>The signature stands in the URL, which is another one now.</source>
            <translation>署名は URL に含まれるため、URL が変わりました。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>The scheme adds no header.</source>
            <translation>この方式はヘッダーを追加しません。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Message id</source>
            <translation>メッセージ ID</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Made where it is empty</source>
            <translation>空の場合は自動生成</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Send to</source>
            <translation>送信先</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/skew_scale.py" />
            <source>Time signed, and time allowed</source>
            <translation>署名時刻と許容時間</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/skew_scale.py" />
            <source>check</source>
            <translation>検証</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/skew_scale.py" />
            <source>signed</source>
            <translation>署名</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/skew_scale.py" />
            <source>signed, outside</source>
            <translation>署名 (範囲外)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/skew_scale.py" />
            <source>no limit</source>
            <translation>無制限</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>Time of the check</source>
            <translation>検証時刻</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>Now</source>
            <translation>現在</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>At a fixed time</source>
            <translation>指定した時刻</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>Fixed time</source>
            <translation>指定時刻</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>The time that was signed</source>
            <translation>署名された時刻</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>When it came, {at}</source>
            <translation>受信時刻、{at}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Choose a scheme first, or give a request that shows one.</source>
            <translation>先に方式を選択するか、方式がわかるリクエストを入力してください。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Needs {packages}.</source>
            <translation>{packages} が必要です。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Copied. No key is in it.</source>
            <translation>コピーしました。キーは含まれていません。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Save the verifier</source>
            <translation>検証コードを保存</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Saved as {file}.</source>
            <translation>{file} に保存しました。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Language of the verifier</source>
            <translation>検証コードの言語</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Unit test with this request</source>
            <translation>このリクエストの単体テスト</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Which code</source>
            <translation>コードの種類</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Code of the verifier</source>
            <translation>検証コードの内容</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>No key to check with</source>
            <translation>検証用のキーがありません</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>This is no key of the scheme</source>
            <translation>この方式のキーではありません</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Missing header</source>
            <translation>ヘッダーがありません</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Missing time</source>
            <translation>時刻がありません</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Missing signature</source>
            <translation>署名がありません</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Malformed header</source>
            <translation>ヘッダーの形式が不正です</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Malformed body</source>
            <translation>ボディの形式が不正です</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Wrong, and too old</source>
            <translation>署名が正しくなく、古すぎます</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Wrong, and signed in the future</source>
            <translation>署名が正しくなく、時刻が未来です</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>A version that is not known</source>
            <translation>不明なバージョンです</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>An algorithm that is not known</source>
            <translation>不明なアルゴリズムです</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>A certificate from somewhere else</source>
            <translation>証明書の取得元が異なります</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Another key is named</source>
            <translation>別のキーが指定されています</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Wrong</source>
            <translation>署名が正しくありません</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Fixed text</source>
            <translation>固定テキスト</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Path</source>
            <translation>パス</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Digest of the body</source>
            <translation>ボディのダイジェスト</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Valid</source>
            <translation>有効</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Valid, but it covers less than you may think</source>
            <translation>有効ですが、署名の対象は一部だけです</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Right, but outside the time window</source>
            <translation>署名は正しいものの、許容時間外です</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Header {name}</source>
            <translation>ヘッダー {name}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Parameter {name}</source>
            <translation>パラメーター {name}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Something else</source>
            <translation>その他</translation>
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
                <numerusform>{n} 日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/words.py" />
            <source>{n} hours</source>
            <extracomment>For one: {n} hour</extracomment>
            <translation>
                <numerusform>{n} 時間</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/words.py" />
            <source>{n} minutes</source>
            <extracomment>For one: {n} minute</extracomment>
            <translation>
                <numerusform>{n} 分</numerusform>
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
            <translation>検証時刻ちょうどに署名されています。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Signed {span} before the time of the check.</source>
            <translation>検証時刻の {span}前に署名されています。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Signed {span} after the time of the check.</source>
            <translation>検証時刻の {span}後に署名されています。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>The scheme sets no limit.</source>
            <translation>この方式に時間の制限はありません。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>It may be as old as it likes, and {ahead} ahead.</source>
            <translation>過去は無制限、未来は {ahead}まで許容されます。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>It may be {old} old, and as far ahead as it likes.</source>
            <translation>過去は {old}まで、未来は無制限に許容されます。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>{span} either way are allowed.</source>
            <translation>前後 {span}まで許容されます。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>{old} back and {ahead} ahead are allowed.</source>
            <translation>過去は {old}、未来は {ahead}まで許容されます。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>with the key “{name}”</source>
            <translation>キー「{name}」を使用</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/words.py" />
            <source>with {n} keys</source>
            <extracomment>For one: with {n} key</extracomment>
            <translation>
                <numerusform>{n} 個のキーを使用</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Signature found</source>
            <translation>受け取った署名</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Signature expected</source>
            <translation>期待される署名</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Bytes of the key</source>
            <translation>キーのバイト列</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Nothing is signed.</source>
            <translation>署名対象はありません。</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Work behind the verdict</source>
            <translation>判定に至る計算過程</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Found</source>
            <translation>実際</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Expected</source>
            <translation>期待値</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Compared</source>
            <translation>比較</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Storage failed</source>
            <translation>保存に失敗しました</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Pending deliveries</source>
            <translation>保留中の配信</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Engine starting…</source>
            <translation>エンジンを起動中…</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Engine not running</source>
            <translation>エンジン停止中</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Receiver: {url}</source>
            <translation>レシーバー: {url}</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Receiver: not listening</source>
            <translation>レシーバー: リッスンしていません</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Receiver: off</source>
            <translation>レシーバー: オフ</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Opens the Receiver page</source>
            <translation>「レシーバー」ページを開きます</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Shows the deliveries that are still under way</source>
            <translation>進行中の配信を表示します</translation>
        </message>
        <message>
            <location filename="../../gui/trouble.py" />
            <source>Hookbench cannot open</source>
            <translation>Hookbench を開けません</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Keys to check signatures with, by name. They are kept in the system's keyring where there is one, and are not shown again.</source>
            <translation>署名の検証に使う、名前付きのキーです。システムのキーリングがあればそこに保存され、再び表示されることはありません。</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>What was checked with it stays; nothing can be checked with it any more.</source>
            <translation>このキーによる検証結果は残りますが、今後このキーで検証することはできません。</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Keys of the vault</source>
            <translation>保管庫のキー</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>For example: Stripe, test mode</source>
            <translation>例: Stripe、テストモード</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Any scheme</source>
            <translation>すべての方式</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Put into the vault</source>
            <translation>保管庫に追加</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Forget…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>{name}: any scheme, since {day}</source>
            <translation>{name}: すべての方式、{day} から</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>{name}: {scheme}, since {day}</source>
            <translation>{name}: {scheme}、{day} から</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Replace the key “{name}”?</source>
            <translation>キー「{name}」を置き換えますか?</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>The key of this name is lost.</source>
            <translation>この名前の既存のキーは失われます。</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Replace</source>
            <translation>置き換え</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Forget the key “{name}”?</source>
            <translation>キー「{name}」を削除しますか?</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Forget key</source>
            <translation>キーを削除</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>&amp;For</source>
            <translation>方式(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Another key</source>
            <translation>別のキー</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Pretty</source>
            <translation>整形</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Hex</source>
            <translation>Hex</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>No body.</source>
            <translation>ボディはありません。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/widgets/body_view.py" />
            <source>Preparing {n} bytes…</source>
            <extracomment>For one: Preparing {n} byte…</extracomment>
            <translation>
                <numerusform>{n} バイトを準備中…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>This body could not be prepared. {reason}</source>
            <translation>このボディを準備できませんでした。{reason}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>The dump is too large to copy. Save the body to a file instead.</source>
            <translation>ダンプが大きすぎてコピーできません。代わりにボディをファイルに保存してください。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Save {name}</source>
            <translation>{name}を保存</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>The body could not be saved to {file}: {reason}.</source>
            <translation>ボディを {file} に保存できませんでした: {reason}。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>{name} as {way}</source>
            <translation>{name}: {way}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Find in {name}</source>
            <translation>{name}内を検索</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Copy {name}</source>
            <translation>{name}をコピー</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Save {name} to a file</source>
            <translation>{name}をファイルに保存</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/widgets/figures.py" />
            <source>{n} bytes</source>
            <extracomment>For one: 1 byte</extracomment>
            <translation>
                <numerusform>{n} B</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/widgets/filter_bar.py" />
            <source>Filter</source>
            <translation>フィルター</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/filter_bar.py" />
            <source>A filter can be {limit} characters long; this has {count}.</source>
            <translation>フィルターは {limit} 文字までです。これは {count} 文字あります。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>Find in the body</source>
            <translation>ボディ内を検索</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>Find previous</source>
            <translation>前を検索</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>Find next</source>
            <translation>次を検索</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>Close find</source>
            <translation>検索を閉じる</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>nothing found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>{number} of {total}</source>
            <translation>{number}/{total}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Add header</source>
            <translation>ヘッダーを追加</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Remove header</source>
            <translation>ヘッダーを削除</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Name of header {number}</source>
            <translation>ヘッダー {number} の名前</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Value of header {number}</source>
            <translation>ヘッダー {number} の値</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Remove header {number}</source>
            <translation>ヘッダー {number} を削除</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Filter names and values</source>
            <translation>名前と値を絞り込む</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Filter {name}</source>
            <translation>{name}を絞り込む</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy all {name}</source>
            <translation>{name}をすべてコピー</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>… {count} characters in all; copy it to see the rest.</source>
            <translation>… 全 {count} 文字。残りを見るにはコピーしてください。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Whole value</source>
            <translation>値の全体</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy name</source>
            <translation>名前をコピー</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy value</source>
            <translation>値をコピー</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy name and value</source>
            <translation>名前と値をコピー</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy all</source>
            <translation>すべてコピー</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/json_editor.py" />
            <source>Go to it</source>
            <translation>その位置へ移動</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/json_editor.py" />
            <source>That would make {size} characters; a payload edited here can have {limit}. Send a larger one with the command line: hookbench trigger --payload FILE.</source>
            <translation>{size} 文字になります。ここで編集できるペイロードは {limit} 文字までです。大きいものはコマンドラインで送信してください: hookbench trigger --payload FILE。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/lazy_text_view.py" />
            <source>More than {limit} characters are selected. Save the body to a file instead.</source>
            <translation>{limit} 文字を超える範囲が選択されています。代わりにボディをファイルに保存してください。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/lazy_text_view.py" />
            <source>Select all</source>
            <translation>すべて選択</translation>
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
            <translation>注記: {text}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/notice.py" />
            <source>Warning: {text}</source>
            <translation>警告: {text}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/notice.py" />
            <source>Error: {text}</source>
            <translation>エラー: {text}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/notice.py" />
            <source>Dismiss</source>
            <translation>閉じる</translation>
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
            <translation>フォーム</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>XML</source>
            <translation>XML</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>image</source>
            <translation>画像</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>binary</source>
            <translation>バイナリ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>{kind}, {size}, {codings} {wire} on the wire</source>
            <translation>{kind}、{size}、{codings} (通信上 {wire})</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>more than {size}</source>
            <translation>{size} 超</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Text shows the first {size} bytes; Hex has all of them.</source>
            <translation>テキスト表示は最初の {size} バイトまでです。Hex ではすべて表示されます。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Some bytes are not {charset}; they are shown as “�”.</source>
            <translation>一部のバイトは {charset} ではないため、「�」で表示しています。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Not valid JSON. {problem}</source>
            <translation>有効な JSON ではありません。{problem}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Only the first {count} lines are laid out; Text has all of it.</source>
            <translation>整形表示は最初の {count} 行までです。テキスト表示ではすべて表示されます。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Only the first {count} fields are laid out; Text has all of them.</source>
            <translation>整形表示は最初の {count} フィールドまでです。テキスト表示ではすべて表示されます。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Only the first {kept} of {whole} bytes were kept.</source>
            <translation>{whole} バイト中、最初の {kept} バイトだけが保存されました。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Only the first {size} bytes of its content are shown.</source>
            <translation>内容の最初の {size} バイトだけを表示しています。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/secret_field.py" />
            <source>Reveal {name}</source>
            <translation>{name}を表示</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/secret_field.py" />
            <source>Regenerate {name}</source>
            <translation>{name}を再生成</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/secret_field.py" />
            <source>Hide {name}</source>
            <translation>{name}を隠す</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>head</source>
            <translation>ヘッダー</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>The head was read {at} after the first byte, {step} after the step before.</source>
            <translation>最初のバイトから {at} 後、前の段階から {step} 後にヘッダーを読み取りました。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>body</source>
            <translation>ボディ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>The body was read {at} after the first byte, {step} after the step before.</source>
            <translation>最初のバイトから {at} 後、前の段階から {step} 後にボディを読み取りました。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>handed over</source>
            <translation>保存へ渡す</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>It was handed to the store {at} after the first byte, {step} after the step before.</source>
            <translation>最初のバイトから {at} 後、前の段階から {step} 後に保存処理へ渡されました。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>The body came in {n} pieces, {size}.</source>
            <extracomment>For one: The body came in one piece, {size}.</extracomment>
            <translation>
                <numerusform>ボディは {n} 個に分かれて届きました ({size})。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>{what}: {took}, from {start} to {end}.</source>
            <translation>{what}: {took}、{start} から {end} まで。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>connected</source>
            <translation>接続済み</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>{address}: {what}, after {time}.</source>
            <translation>{address}: {what}、{time} 後。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>Attempt {number}</source>
            <translation>試行 {number}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>Attempt {number}: {outcome}, {time} in all.</source>
            <translation>試行 {number}: {outcome}、全体で {time}。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>exit {status}</source>
            <translation>終了コード {status}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>Pause before the next attempt: {time}, drawn shorter.</source>
            <translation>次の試行までの間隔: {time} (短縮して表示)。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>Pause before the next attempt: {time}.</source>
            <translation>次の試行までの間隔: {time}。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>pause</source>
            <translation>間隔</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/windowed_model.py" />
            <source>This row could not be read: {error}.</source>
            <translation>この行を読み込めませんでした: {error}。</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/windowed_model.py" />
            <source>No longer there.</source>
            <translation>もう存在しません。</translation>
        </message>
        <message>
            <location filename="../../gui/work.py" />
            <source>The process that prepares large bodies ended before it was done.</source>
            <translation>大きなボディを準備するプロセスが、完了前に終了しました。</translation>
        </message>
        <message>
            <location filename="../../gui/work.py" />
            <source>The process that prepares large bodies could not be started: {reason}.</source>
            <translation>大きなボディを準備するプロセスを起動できませんでした: {reason}。</translation>
        </message>
    </context>
</TS>
