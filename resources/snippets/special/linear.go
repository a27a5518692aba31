// Package webhook checks signatures.
//
// Verifies webhooks as Linear signs them (hmac-sha256, Linear-Signature).
//
// The time is webhookTimestamp inside the signed body: a request further than a minute away is
// refused, and so is one without it. The header Linear-Timestamp is not signed and not looked at.
package webhook

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"strings"
	"time"
)

// Verify reports whether one of the secrets signed this request.
//
// Give it the body as it came, before anything parses it:
// @{raw_body}.
func Verify(secrets []string, header http.Header, body []byte, now time.Time) bool {
	signature := field(header, "linear-signature")
	for _, secret := range secrets {
		if secret == "" {
			continue // a key that was never set
		}
		mac := hmac.New(sha256.New, []byte(secret))
		mac.Write(body)
		expected := hex.EncodeToString(mac.Sum(nil))
		if subtle.ConstantTimeCompare([]byte(expected), []byte(signature)) == 1 {
			return isCurrent(body, now)
		}
	}
	return false
}

func isCurrent(body []byte, now time.Time) bool {
	var fields map[string]json.RawMessage
	var sentMs int64
	if json.Unmarshal(body, &fields) != nil || json.Unmarshal(fields["webhookTimestamp"], &sentMs) != nil {
		return false
	}
	age := now.Sub(time.UnixMilli(sentMs)).Seconds()
	return -60 <= age && age <= 60
}

func field(header http.Header, name string) string {
	return strings.Join(header.Values(name), ", ")
}
