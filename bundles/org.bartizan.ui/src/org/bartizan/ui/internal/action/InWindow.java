// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.action;

import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.ui.ISources;

/** Always holds; being about the window, it comes before the platform's own handler of the same command, which is about nothing. */
final class InWindow extends Expression {

    @Override
    public EvaluationResult evaluate(IEvaluationContext context) {
        return EvaluationResult.TRUE;
    }

    @Override
    public void collectExpressionInfo(ExpressionInfo info) {
        info.addVariableNameAccess(ISources.ACTIVE_WORKBENCH_WINDOW_NAME);
    }
}
