package org.onestop.identity.internal;

/** That some enabled account of a department in a division has these roles. */
record StaffRow(String department, String division, String roles) {}
