// Package webhook checks signatures.
//
// Verifies webhooks as Mailgun signs them (hmac-sha256, in the body).
//
// Covers events (JSON) and routes (form fields). Signed are only a time and a token: not the
// event. Remember the tokens that you have seen, or a signature that somebody has seen can be put
// on any event.
package webhook

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"net/url"
)

// Verify reports whether one of the secrets signed this request's time and token.
//
// Give it the body as it came, before anything parses it:
// @{raw_body}.
// header is not used; everything stands in the body.
func Verify(secrets []string, header http.Header, body []byte) bool {
	fields := fieldsOf(body)
	timestamp, _ := fields["timestamp"].(string)
	token, _ := fields["token"].(string)
	signature, _ := fields["signature"].(string)
	if timestamp == "" || token == "" || signature == "" {
		return false
	}
	for _, secret := range secrets {
		if secret == "" {
			continue // a key that was never set
		}
		mac := hmac.New(sha256.New, []byte(secret))
		mac.Write([]byte(timestamp + token))
		expected := hex.EncodeToString(mac.Sum(nil))
		if subtle.ConstantTimeCompare([]byte(expected), []byte(signature)) == 1 {
			return true
		}
	}
	return false
}

// fieldsOf gives what stands in the body's signature; nothing where the body is malformed. Of a form's field that
// came twice, the first counts.
func fieldsOf(body []byte) map[string]any {
	fields := map[string]any{}
	if bytes.HasPrefix(bytes.TrimSpace(body), []byte("{")) {
		var event map[string]json.RawMessage
		if json.Unmarshal(body, &event) != nil || json.Unmarshal(event["signature"], &fields) != nil {
			return nil
		}
		return fields
	}
	form, err := url.ParseQuery(string(body))
	if err != nil {
		return nil
	}
	for name, values := range form {
		fields[name] = values[0]
	}
	return fields
}
