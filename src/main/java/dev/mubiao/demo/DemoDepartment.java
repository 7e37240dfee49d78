package dev.mubiao.demo;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a department answers for as a whole.
 *
 * @param unit code
 * @param income in yuan
 * @param basic basic expenditure in yuan; the rest is spent on projects
 */
record DemoDepartment(String unit, BigDecimal income, BigDecimal basic, String goal, List<String> measures) {}
