# frozen_string_literal: true

# Verifies webhooks as PayPal signs them (RSA with SHA-256, PAYPAL-TRANSMISSION-SIG).
#
# Signed are the id and the time of the transmission, the id of your webhook and a CRC-32 of the body.
# A CRC-32 is easy to forge: treat the body as unproven and fetch what matters from PayPal by its id.
# Not done here: fetching the certificate from PAYPAL-CERT-URL (only after this has said that the URL
# is PayPal's) and checking its chain and name.
#
# Give it the body as it came, before anything parses it:
# @{raw_body}.

require "openssl"
require "zlib"

# True if the owner of one of the certificates signed this request.
#
# secrets: certificates (or public keys) in PEM, as PAYPAL-CERT-URL gives them.
# headers: names in lower case; the values of a repeated field joined with ", ".
# body: the bytes as they came.
# webhook_id: of your webhook, from PayPal's dashboard; it is not in the request.
def verify_webhook(secrets, headers, body, webhook_id)
  transmission_id = headers.fetch("paypal-transmission-id", "")
  sent_at = headers.fetch("paypal-transmission-time", "")
  return false if transmission_id.empty? || sent_at.empty?
  return false unless headers["paypal-auth-algo"] == "SHA256withRSA"
  certificate_url = headers.fetch("paypal-cert-url", "").b
  return false unless certificate_url.match?(%r{\Ahttps://([a-z0-9-]+\.)*paypal\.com/[^\s?#]*\z})
  begin
    signature = headers.fetch("paypal-transmission-sig", "").unpack1("m0")
  rescue ArgumentError
    return false
  end
  content = [transmission_id, sent_at, webhook_id, Zlib.crc32(body).to_s].map(&:b).join("|")
  secrets.any? { |secret| signed?(public_key(secret), signature, content) }
end

def signed?(key, signature, content)
  key.verify("SHA256", signature, content)
rescue OpenSSL::PKey::PKeyError
  false
end

def public_key(pem)
  return OpenSSL::X509::Certificate.new(pem).public_key if pem.include?("BEGIN CERTIFICATE")
  OpenSSL::PKey.read(pem)
end
