// Package webhook checks signatures.
//
// Verifies the digest of a body (RFC 9530, Content-Digest: sha-256 and sha-512).
//
// A digest is no signature: it needs no key, and anyone can make one. It says that the body came
// as it was sent, no more. All known digests must fit; where none is known, nothing is verified.
// The body is the content as sent: still compressed, if it was. The older header Digest (RFC 3230)
// is another syntax and not read.
package webhook

import (
	"crypto/sha256"
	"crypto/sha512"
	"crypto/subtle"
	"encoding/base64"
	"net/http"
	"regexp"
	"strings"
)

const member = `[a-z*][a-z0-9_.*-]*=:[A-Za-z0-9+/]+={0,2}:`

var (
	aMember = regexp.MustCompile(member)
	members = regexp.MustCompile(`^` + member + `(?:[ \t]*,[ \t]*` + member + `)*$`)
)

// Verify reports whether the body fits its digests.
//
// Give it the body as it came, before anything parses it:
// @{raw_body}.
// secrets is not used; it stands here so that all verifiers are called alike.
func Verify(secrets []string, header http.Header, body []byte) bool {
	text := strings.Join(header.Values("content-digest"), ", ")
	if !members.MatchString(text) {
		return false
	}
	digests := map[string]string{}
	for _, each := range aMember.FindAllString(text, -1) {
		name, value, _ := strings.Cut(each, "=")
		digests[name] = value
	}
	sum256, sum512 := sha256.Sum256(body), sha512.Sum512(body)
	known := 0
	for name, sum := range map[string][]byte{"sha-256": sum256[:], "sha-512": sum512[:]} {
		found, isGiven := digests[name]
		if !isGiven {
			continue
		}
		known++
		expected := ":" + base64.StdEncoding.EncodeToString(sum) + ":"
		if subtle.ConstantTimeCompare([]byte(expected), []byte(found)) != 1 {
			return false
		}
	}
	return known > 0
}
