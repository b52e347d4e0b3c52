/**
 * Names of TeX commands as they stand after their backslash was stripped (`pi_0`, `360^circ`).
 * They are only believed beside a script or inside one, where English words do not stand.
 */
export const scriptBaseWords: ReadonlySet<string> = new Set(
  (
    'alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi ' +
    'rho sigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi ' +
    'Psi Omega ell nabla partial sum prod int log exp max min lim sup inf arg'
  ).split(' '),
);

/** As above, for what may stand inside a script: `^{circ}`, `^top`, `{m times n}`. */
export const scriptWords: ReadonlySet<string> = new Set([
  ...scriptBaseWords,
  ...(
    'circ top bot dagger star ast prime infty times cdot leq geq neq le ge sim approx pm to ' +
    'rightarrow perp oplus otimes'
  ).split(' '),
]);
