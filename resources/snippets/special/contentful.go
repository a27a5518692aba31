// Package webhook checks signatures.
//
// Verifies requests as Contentful signs them (hmac-sha256, x-contentful-signature).
//
// Signed are the method, the path with its query, the headers that x-contentful-signed-headers
// names, and the body; not the host. A request older than thirty seconds is refused (Contentful's
// own default).
package webhook

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"fmt"
	"net/http"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"time"
)

// Verify reports whether one of the secrets signed this request.
//
// Give it the body as it came, before anything parses it:
// @{raw_body}.
// net/http keeps Host apart from the header: add it where it is signed.
// method is the request's, in upper case.
// url is the one that was called, query included; the host does not matter.
func Verify(secrets []string, header http.Header, body []byte, method string, url string, now time.Time) bool {
	signature := field(header, "x-contentful-signature")
	sentAt, err := strconv.ParseUint(field(header, "x-contentful-timestamp"), 10, 53)
	if err != nil {
		return false
	}
	if now.Sub(time.UnixMilli(int64(sentAt))).Seconds() > 30 {
		return false // too old: perhaps sent again by somebody else
	}
	missing := map[string]bool{"x-contentful-signed-headers": true, "x-contentful-timestamp": true}
	names := strings.Split(field(header, "x-contentful-signed-headers"), ",")
	for at, name := range names {
		names[at] = strings.ToLower(strings.TrimSpace(name))
		if len(header.Values(names[at])) == 0 {
			return false
		}
		delete(missing, names[at])
	}
	if len(missing) > 0 {
		return false
	}
	sort.Strings(names)
	fields := make([]string, len(names))
	for at, name := range names {
		fields[at] = name + ":" + strings.TrimSpace(field(header, name))
	}
	head := strings.Join([]string{method, escapedPath(url), strings.Join(fields, ";"), ""}, "\n")
	content := append([]byte(head), body...)
	for _, secret := range secrets {
		if secret == "" {
			continue // a key that was never set
		}
		mac := hmac.New(sha256.New, []byte(secret))
		mac.Write(content)
		expected := hex.EncodeToString(mac.Sum(nil))
		if subtle.ConstantTimeCompare([]byte(expected), []byte(signature)) == 1 {
			return true
		}
	}
	return false
}

var origin = regexp.MustCompile(`^(?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*`)

// escapedPath gives path and query as Contentful has them: escaped the query, without what a second "?" begins,
// and then both.
func escapedPath(url string) string {
	target, _, _ := strings.Cut(origin.ReplaceAllString(url, ""), "#")
	path, query, _ := strings.Cut(target, "?")
	query, _, _ = strings.Cut(query, "?")
	if path == "" {
		path = "/"
	}
	if query != "" {
		path += "?" + escaped(query, "!'()*")
	}
	return escaped(path, ";/?:@&=+$,#!'()*")
}

const unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"

func escaped(text, safe string) string {
	var result strings.Builder
	for at := 0; at < len(text); at++ {
		if char := text[at]; strings.IndexByte(unreserved+safe, char) >= 0 {
			result.WriteByte(char)
		} else {
			fmt.Fprintf(&result, "%%%02X", char)
		}
	}
	return result.String()
}

func field(header http.Header, name string) string {
	return strings.Join(header.Values(name), ", ")
}
