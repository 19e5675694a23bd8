export const reasons = ["attitude", "head", "responsibility", "phone", "other"] as const;
export const decisions = ["fine", "probation", "dismissal"] as const;
export const severities = ["minor", "medium", "grave"] as const;
