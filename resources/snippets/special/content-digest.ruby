# frozen_string_literal: true

# Verifies the digest of a body (RFC 9530, Content-Digest: sha-256 and sha-512).
#
# A digest is no signature: it needs no key, and anyone can make one. It says that the body came as it
# was sent, no more. All known digests must fit; where none is known, nothing is verified. The body is
# the content as sent: still compressed, if it was. The older header Digest (RFC 3230) is another
# syntax and not read.
#
# Give it the body as it came, before anything parses it:
# @{raw_body}.

require "openssl"

KNOWN = { "sha-256" => "SHA256", "sha-512" => "SHA512" }.freeze
MEMBER = %r{[a-z*][a-z0-9_.*-]*=:[A-Za-z0-9+/]+={0,2}:}

# True if the body fits its digests.
#
# secrets: not used; it stands here so that all verifiers are called alike.
# headers: names in lower case; the values of a repeated field joined with ", ".
# body: the bytes as they came.
def verify_webhook(secrets, headers, body)
  text = headers.fetch("content-digest", "").b
  return false unless text.match?(/\A#{MEMBER}(?:[ \t]*,[ \t]*#{MEMBER})*\z/)
  digests = text.scan(MEMBER).to_h { |member| member.split("=", 2) }.slice(*KNOWN.keys)
  digests.any? && digests.all? do |name, found|
    expected = [OpenSSL::Digest.digest(KNOWN[name], body)].pack("m0")
    OpenSSL.secure_compare(":#{expected}:", found)
  end
end
