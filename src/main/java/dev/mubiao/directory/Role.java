package dev.mubiao.directory;

/**
 * A role that a person may have in the portal; its scope says whether it is granted for one unit, for one business
 * office or for everything.
 */
public enum Role {
    /** 填报人: fills in the targets of one unit. */
    PREPARER(Scope.UNIT),
    /** 单位审核人: reviews the targets of one unit before they leave it. */
    UNIT_REVIEWER(Scope.UNIT),
    /** 财政审核人: reviews the targets of all units that one business office looks after. */
    FINANCE_REVIEWER(Scope.OFFICE),
    /** 单位负责人: the head of one unit, asked to sign where a step names him, and when work of the unit is late. */
    UNIT_LEADER(Scope.UNIT),

    /** 科室负责人: the head of one business office; watches the load of his office and gives work to others. */
    OFFICE_LEADER(Scope.OFFICE),

    /** 公开发布人: publishes approved targets. */
    PUBLISHER(Scope.NONE),
    /** 系统管理员: keeps units, people, roles and processes. */
    ADMINISTRATOR(Scope.NONE),
    /** 审计人员: reads everything that was submitted, and the audit trail. */
    AUDITOR(Scope.NONE);

    /** What a grant of the role names besides the person. */
    public enum Scope {
        UNIT,
        OFFICE,
        NONE
    }

    private final Scope scope;

    Role(Scope scope) {
        this.scope = scope;
    }

    public Scope scope() {
        return scope;
    }

    /** Authority of Spring Security. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** Key of the role's name in the message bundles. */
    public String key() {
        return "directory.role." + name();
    }
}
