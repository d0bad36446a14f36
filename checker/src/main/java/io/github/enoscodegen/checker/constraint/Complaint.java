package io.github.enoscodegen.checker.constraint;

/**
 * What is wrong with one argument.
 *
 * @param rule the rule that it breaks
 * @param message the whole message for users, one line, as every host of the check prints it
 */
public record Complaint(Rule rule, String message) {}
