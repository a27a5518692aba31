// Package webhook checks signatures.
//
// Verifies standard webhooks as Adyen signs them (hmac-sha256, hmacSignature in the body).
//
// Every notification item has a signature of its own, over eight of its fields; all must fit. The
// other fields are not signed and can be changed. Adyen signs no time: a request that somebody has
// seen can be sent again.
package webhook

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"strings"
	"unicode/utf8"
)

// Verify reports whether one of the secrets signed every item.
//
// Give it the body as it came, before anything parses it:
// @{raw_body}.
// secrets are keys as Adyen shows them, in hexadecimal.
// header is not used; everything stands in the body.
func Verify(secrets []string, header http.Header, body []byte) bool {
	var items []json.RawMessage
	if !utf8.Valid(body) || json.Unmarshal(object(body)["notificationItems"], &items) != nil {
		return false
	}
	for _, secret := range secrets {
		key, err := hex.DecodeString(secret)
		if err == nil && len(key) > 0 && len(items) > 0 && areSigned(key, items) {
			return true
		}
	}
	return false
}

func areSigned(key []byte, items []json.RawMessage) bool {
	for _, each := range items {
		item := object(object(each)["NotificationRequestItem"])
		amount := object(item["amount"])
		content := strings.Join([]string{
			text(item["pspReference"]),
			text(item["originalReference"]),
			text(item["merchantAccountCode"]),
			text(item["merchantReference"]),
			text(amount["value"]),
			text(amount["currency"]),
			text(item["eventCode"]),
			strings.ToLower(text(item["success"])),
		}, ":")
		mac := hmac.New(sha256.New, key)
		mac.Write([]byte(content))
		expected := base64.StdEncoding.EncodeToString(mac.Sum(nil))
		found := text(object(item["additionalData"])["hmacSignature"])
		if subtle.ConstantTimeCompare([]byte(expected), []byte(found)) != 1 {
			return false
		}
	}
	return true
}

// object reads an object by the exact names of its fields, which a struct would not; nil where it is none.
func object(raw []byte) map[string]json.RawMessage {
	var fields map[string]json.RawMessage
	if json.Unmarshal(raw, &fields) != nil {
		return nil
	}
	return fields
}

// text gives a string as it is, a number or a truth value as it is written, and nothing for null.
func text(raw json.RawMessage) string {
	var value string
	if json.Unmarshal(raw, &value) != nil {
		return string(raw)
	}
	return value
}
