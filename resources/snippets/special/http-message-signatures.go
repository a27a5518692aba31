// Package webhook checks signatures.
//
// Verifies HTTP message signatures (RFC 9421, Signature-Input and Signature) of requests.
//
// Covers fields, @method @target-uri @authority @scheme @request-target @path @query @query-param,
// and hmac-sha256, ed25519, ecdsa-p256-sha256, rsa-pss-sha512, rsa-v1_5-sha256. Not covered: the
// parameters sf, key, bs, tr and req of a component (a signature that uses them is refused), and
// RSA keys that say in themselves that they are for PSS (OID id-RSASSA-PSS). created and expires
// are held to, with five seconds of skew; Content-Digest is compared with the body where it is
// signed. Which components must be signed is for you to demand: at least @method, @target-uri and
// content-digest, or the rest of a request can be changed.
package webhook

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/hmac"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/subtle"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"math/big"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// The structured fields of RFC 8941, as far as they occur here.
const (
	keyForm       = `[a-z*][a-z0-9_.*-]*`
	stringForm    = `"(?:[ !#-\[\]-~]|\\["\\])*"`
	bytesForm     = `:(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?:`
	tokenForm     = "[A-Za-z*][!#-'*+.:/0-9A-Z^_`a-z|~-]*"
	valueForm     = stringForm + `|-?[0-9]{1,15}|` + bytesForm + `|\?[01]|` + tokenForm
	parameterForm = `; *` + keyForm + `(?:=(?:` + valueForm + `))?`
	itemForm      = stringForm + `(?:` + parameterForm + `)*`
	listForm      = `\( *(?:` + itemForm + `(?: +` + itemForm + `)* *)?\)(?:` + parameterForm + `)*`
	skew          = 5 * time.Second
)

var (
	parameter      = regexp.MustCompile(parameterForm)
	item           = regexp.MustCompile(`^ *(` + itemForm + `)`)
	queryParameter = regexp.MustCompile(`^; *name="([^"\\]*)"$`)
	urlParts       = regexp.MustCompile(`^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(?:\?([^#]*))?`)
	lists          = dictionaryOf(listForm)
	byteSequences  = dictionaryOf(bytesForm)
)

// Verify reports whether one of the secrets made one of the request's signatures.
//
// Give it the body as it came, before anything parses it:
// @{raw_body}.
// net/http keeps Host apart from the header: add it where it is signed.
// secrets are public keys in PEM; for hmac-sha256 shared keys in base64.
// method is the request's, as it came.
// url is the one the sender called, query included; behind a proxy, the public one.
// alg is the algorithm of the keys; a signature that says another is refused.
func Verify(secrets []string, header http.Header, body []byte, method string, url string, alg string, now time.Time) bool {
	signatures := byteSequences.members(field(header, "signature"))
	for label, signed := range lists.members(field(header, "signature-input")) {
		components, parameters := read(signed)
		encoded, isGiven := signatures[label]
		if !isGiven || !isCurrent(parameters, now) {
			continue
		}
		if stated, isStated := parameters["alg"]; isStated && stated != `"`+alg+`"` {
			continue
		}
		base, isWhole := signatureBase(components, header, body, method, url)
		if !isWhole {
			continue
		}
		base += `"@signature-params": ` + signed
		signature, err := base64.StdEncoding.Strict().DecodeString(strings.Trim(encoded, ":"))
		if err != nil {
			continue
		}
		for _, secret := range secrets {
			if secret == "" {
				continue // a key that was never set
			}
			if isSigned(secret, alg, signature, []byte(base)) {
				return true
			}
		}
	}
	return false
}

func field(header http.Header, name string) string {
	return strings.Join(header.Values(name), ", ")
}

// A dictionary whose values all look alike.
type dictionary struct{ whole, member *regexp.Regexp }

func dictionaryOf(value string) dictionary {
	member := keyForm + `=` + value
	return dictionary{
		whole:  regexp.MustCompile(`^` + member + `(?:[ \t]*,[ \t]*` + member + `)*$`),
		member: regexp.MustCompile(member),
	}
}

// members gives none where the text is malformed.
func (d dictionary) members(text string) map[string]string {
	if !d.whole.MatchString(text) {
		return nil
	}
	found := map[string]string{}
	for _, each := range d.member.FindAllString(text, -1) {
		name, value, _ := strings.Cut(each, "=")
		found[name] = value
	}
	return found
}

// read gives the components of a signature, and its parameters as they stand.
func read(signed string) ([]string, map[string]string) {
	var components []string
	rest := signed[1:]
	for found := item.FindStringSubmatch(rest); found != nil; found = item.FindStringSubmatch(rest) {
		components = append(components, found[1])
		rest = rest[len(found[0]):]
	}
	parameters := map[string]string{}
	for _, each := range parameter.FindAllString(rest, -1) {
		name, value, _ := strings.Cut(strings.TrimLeft(each, "; "), "=")
		parameters[name] = value
	}
	return components, parameters
}

func isCurrent(parameters map[string]string, now time.Time) bool {
	for _, name := range []string{"created", "expires"} {
		text, isGiven := parameters[name]
		if !isGiven {
			continue
		}
		seconds, err := strconv.ParseUint(text, 10, 53)
		if err != nil {
			return false
		}
		at := time.Unix(int64(seconds), 0)
		if name == "created" && now.Before(at.Add(-skew)) || name == "expires" && now.After(at.Add(skew)) {
			return false
		}
	}
	return true
}

// signatureBase gives the lines of the components; false where the message does not have them all.
func signatureBase(components []string, header http.Header, body []byte, method, address string) (string, bool) {
	base, seen := "", map[string]bool{}
	for _, component := range components {
		value, isThere := valueOf(component, header, method, address)
		if !isThere || seen[component] {
			return "", false
		}
		if component == `"content-digest"` && !digestsFit(value, body) {
			return "", false
		}
		seen[component] = true
		base += component + ": " + strings.Trim(value, " \t") + "\n"
	}
	return base, true
}

func valueOf(component string, header http.Header, method, address string) (string, bool) {
	name, parameters, _ := strings.Cut(component[1:], `"`)
	parts := urlParts.FindStringSubmatch(address)
	scheme, authority, path, query := strings.ToLower(parts[1]), parts[2], parts[3], parts[4]
	if path == "" {
		path = "/"
	}
	if name == "@query-param" {
		return queryValue(query, parameters)
	}
	if parameters != "" {
		return "", false
	}
	switch name {
	case "@method":
		return method, true
	case "@target-uri":
		return address, true
	case "@authority":
		port := map[string]string{"https": ":443", "http": ":80"}[scheme]
		host := authority[strings.LastIndex(authority, "@")+1:]
		return strings.TrimSuffix(strings.ToLower(host), port), true
	case "@scheme":
		return scheme, true
	case "@request-target":
		if query != "" {
			path += "?" + query
		}
		return path, true
	case "@path":
		return path, true
	case "@query":
		return "?" + query, true
	}
	isThere := !strings.HasPrefix(name, "@") && name == strings.ToLower(name) && len(header.Values(name)) > 0
	return field(header, name), isThere
}

func queryValue(query, parameters string) (string, bool) {
	wanted := queryParameter.FindStringSubmatch(parameters)
	if wanted == nil {
		return "", false
	}
	var found []string
	for name, values := range pairs(query) {
		if encoded(name) == wanted[1] {
			found = append(found, values...)
		}
	}
	if len(found) != 1 {
		return "", false
	}
	return encoded(found[0]), true
}

var unescaped = regexp.MustCompile(`%[0-9A-Fa-f]{2}|[%;]`)

// pairs reads a form; unlike url.ParseQuery it takes a percent sign or a semicolon that stands for itself.
func pairs(text string) url.Values {
	values, _ := url.ParseQuery(unescaped.ReplaceAllStringFunc(text, func(found string) string {
		if len(found) > 1 {
			return found
		}
		return url.QueryEscape(found)
	}))
	return values
}

func encoded(text string) string {
	return strings.NewReplacer("+", "%20", "%2A", "*", "~", "%7E").Replace(url.QueryEscape(text))
}

func digestsFit(text string, body []byte) bool {
	digests := byteSequences.members(text)
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

func isSigned(secret, alg string, signature, base []byte) bool {
	if alg == "hmac-sha256" {
		// A backslash folds the line where a key is printed as in the RFC.
		key, err := base64.StdEncoding.DecodeString(strings.ReplaceAll(secret, `\`, ""))
		mac := hmac.New(sha256.New, key)
		mac.Write(base)
		return err == nil && len(key) > 0 && subtle.ConstantTimeCompare(mac.Sum(nil), signature) == 1
	}
	block, _ := pem.Decode([]byte(secret))
	if block == nil {
		return false
	}
	parsed, err := x509.ParsePKIXPublicKey(block.Bytes)
	if err != nil {
		return false
	}
	sum256, sum512 := sha256.Sum256(base), sha512.Sum512(base)
	switch key := parsed.(type) {
	case ed25519.PublicKey:
		return alg == "ed25519" && ed25519.Verify(key, base, signature)
	case *ecdsa.PublicKey:
		if alg != "ecdsa-p256-sha256" || key.Curve != elliptic.P256() || len(signature) != 64 {
			return false
		}
		r, s := new(big.Int).SetBytes(signature[:32]), new(big.Int).SetBytes(signature[32:])
		return ecdsa.Verify(key, sum256[:], r, s)
	case *rsa.PublicKey:
		switch alg {
		case "rsa-pss-sha512":
			options := &rsa.PSSOptions{SaltLength: sha512.Size}
			return rsa.VerifyPSS(key, crypto.SHA512, sum512[:], signature, options) == nil
		case "rsa-v1_5-sha256":
			return rsa.VerifyPKCS1v15(key, crypto.SHA256, sum256[:], signature) == nil
		}
	}
	return false
}
