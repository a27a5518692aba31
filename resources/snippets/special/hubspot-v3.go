// Package webhook checks signatures.
//
// Verifies webhooks as HubSpot v3 signs them (hmac-sha256, X-HubSpot-Signature-v3).
//
// Signed are method, URL, body and time. In the URL twelve escapes are undone before it is signed
// (%3A %2F %3F %40 %21 %24 %27 %28 %29 %2A %2C %3B); all others stay.
package webhook

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"time"
)

var escapes = regexp.MustCompile("(?i)%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)")

// Verify reports whether one of the secrets signed this request.
//
// Give it the body as it came, before anything parses it:
// @{raw_body}.
// method is the request's, in upper case.
// url is the one the sender called, query included; behind a proxy, the public one.
func Verify(secrets []string, header http.Header, body []byte, method string, url string, now time.Time) bool {
	signature := field(header, "x-hubspot-signature-v3")
	timestamp := field(header, "x-hubspot-request-timestamp")
	sentAt, err := strconv.ParseUint(timestamp, 10, 53)
	if err != nil {
		return false
	}
	if now.Sub(time.UnixMilli(int64(sentAt))).Seconds() > 300 {
		return false // too old: perhaps sent again by somebody else
	}
	uri := escapes.ReplaceAllStringFunc(url, func(escape string) string {
		char, _ := hex.DecodeString(escape[1:])
		return string(char)
	})
	content := bytes.Join([][]byte{[]byte(method + uri), body, []byte(timestamp)}, nil)
	for _, secret := range secrets {
		if secret == "" {
			continue // a key that was never set
		}
		mac := hmac.New(sha256.New, []byte(secret))
		mac.Write(content)
		expected := base64.StdEncoding.EncodeToString(mac.Sum(nil))
		if subtle.ConstantTimeCompare([]byte(expected), []byte(signature)) == 1 {
			return true
		}
	}
	return false
}

func field(header http.Header, name string) string {
	return strings.Join(header.Values(name), ", ")
}
