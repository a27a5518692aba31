#!/bin/sh
# Makes the certificates of the TLS tests anew. All share one key; all hold from 2020 for 120 years, but the expired one.
# `openssl ca` because no other command of openssl sets both dates in every version.
set -eu
cd "$(dirname "$0")"
from=20200101000000Z until=21400101000000Z
openssl ecparam -name prime256v1 -genkey -noout -out key.pem
mkdir work
touch work/index.txt
echo unique_subject = no > work/index.txt.attr
cat > work/ca.conf <<'CONF'
[ca]
default_ca = own
[own]
database = work/index.txt
rand_serial = yes
new_certs_dir = work
default_md = sha256
policy = any
[any]
commonName = supplied
CONF

issue() { # file name, common name, end, extensions, further options
    name=$1 common=$2 end=$3 extensions=$4
    shift 4
    printf "subjectKeyIdentifier=hash\n%b\n" "$extensions" > work/extensions
    openssl req -new -key key.pem -subj "/CN=$common" -out work/request.pem
    openssl ca -batch -config work/ca.conf -keyfile key.pem -in work/request.pem -extfile work/extensions \
        -startdate $from -enddate "$end" -notext -out "$name.pem" "$@"
}

authority="basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign"
server="basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=serverAuth"
server="$server\nauthorityKeyIdentifier=keyid"
here="subjectAltName=DNS:localhost,IP:127.0.0.1"
issue authority "Hookbench test authority" $until "$authority" -selfsign
issue self-signed localhost $until "$here" -selfsign
issue good localhost $until "$server\n$here" -cert authority.pem
issue wrong-name elsewhere.example $until "$server\nsubjectAltName=DNS:elsewhere.example" -cert authority.pem
issue common-name-only localhost $until "$server" -cert authority.pem
issue expired localhost 20200201000000Z "$server\n$here" -cert authority.pem
rm -r work
