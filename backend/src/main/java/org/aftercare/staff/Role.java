package org.aftercare.staff;

import java.util.Set;

/** What a person may be; who may do what is told in permissions.properties. */
public enum Role {
    /** 业务员: takes calls, keeps the register, files vouchers. */
    clerk,
    /** 技术员: goes to the customer. */
    technician,
    /** 服务主任: dispatches and checks work. */
    supervisor,
    /** 分公司经理: head of a branch. */
    branch_manager,
    /** 服务部: head office over all branches. */
    service_department,
    /** 会计员: takes cash, issues and posts invoices. */
    accountant,
    /** 库管员. */
    storekeeper,
    /** 品质部: confirms and inspects what is complained of. */
    quality,
    /** 技术部: finds causes and remedies of a product. */
    technical,
    /** 生产部: answers for how a product was made. */
    production,
    /** 业务部: knows orders and shipments, agrees solutions. */
    sales,
    /** 副总经理. */
    vice_general_manager,
    /** 总经理. */
    general_manager,
    /** 管理员: runs the installation. */
    administrator;

    private static final Set<Role> HEAD_OFFICE = Set.of(
            service_department,
            quality,
            technical,
            production,
            sales,
            vice_general_manager,
            general_manager,
            administrator);

    /** Head-office roles see every branch. */
    public boolean seesAllBranches() {
        return HEAD_OFFICE.contains(this);
    }
}
