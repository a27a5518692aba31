// Package webhook checks signatures.
//
// Verifies webhooks as Pusher signs them (hmac-sha256, X-Pusher-Signature).
//
// X-Pusher-Key names the application whose secret signed. The time is time_ms inside the signed
// body; as Pusher's Python library does, this refuses a request further than five minutes away
// (Pusher's other libraries do not look at it).
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
// appKey is the application's key, which goes with its secret.
func Verify(secrets []string, header http.Header, body []byte, appKey string, now time.Time) bool {
	if field(header, "x-pusher-key") != appKey || len(header.Values("x-pusher-key")) == 0 {
		return false
	}
	signature := field(header, "x-pusher-signature")
	for _, secret := range secrets {
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
	if json.Unmarshal(body, &fields) != nil || json.Unmarshal(fields["time_ms"], &sentMs) != nil {
		return false
	}
	age := now.Sub(time.UnixMilli(sentMs)).Seconds()
	return -300 <= age && age <= 300
}

func field(header http.Header, name string) string {
	return strings.Join(header.Values(name), ", ")
}
