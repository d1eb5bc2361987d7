/**
 * A specification's graph, its binding and the woven code together: which action a step of the code
 * is, and what each variable is in a system.
 */
package pageflip.conformance.bound;
