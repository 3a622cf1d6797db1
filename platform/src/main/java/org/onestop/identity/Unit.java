package org.onestop.identity;

/**
 * A department's body in one division (单位), to which work items are routed.
 *
 * @param id unique in the installation
 * @param department id from the catalog's departments
 * @param division six digits
 */
public record Unit(String id, String department, String division, String name) {}
