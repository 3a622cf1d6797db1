package org.onestop.audit.internal;

import java.time.LocalDateTime;

/**
 * A row of aud_seal.
 *
 * @param id from 1, without gaps
 * @param at in UTC, to the microsecond
 * @param entries how many it holds
 * @param root of the Merkle tree over their hashes, in order of chain and seq
 * @param previous hash of the seal before
 */
record SealRow(long id, LocalDateTime at, int entries, String root, String previous, String hash) {}
